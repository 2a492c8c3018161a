package dk.revus.testkit.openapi;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What an expression always is, where it is always the same. */
final class Constants {

    private final Trees trees;

    Constants(Trees trees) {
        this.trees = trees;
    }

    /**
     * @return null when it depends
     */
    @Nullable Object of(TreePath around, ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> literal.getValue();
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> {
                var left = of(around, sum.getLeftOperand());
                var right = of(around, sum.getRightOperand());
                yield left instanceof String && right != null ? left + right.toString() : null;
            }
            default -> {
                var path = TreePath.getPath(around, expression);
                yield path != null && trees.getElement(path) instanceof VariableElement variable
                        ? variable.getConstantValue()
                        : null;
            }
        };
    }
}

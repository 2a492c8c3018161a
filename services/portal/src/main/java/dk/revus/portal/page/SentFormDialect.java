package dk.revus.portal.page;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Marks the form that was sent, whatever template it stands in: the button in the page's head that
 * asks for another language belongs to it.
 */
@Component
class SentFormDialect extends AbstractProcessorDialect {

    /** When a form's action has been put together. */
    private static final int AFTER_THE_STANDARD = StandardDialect.PROCESSOR_PRECEDENCE + 1000;

    SentFormDialect() {
        super("sent form", "sent", AFTER_THE_STANDARD);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Marking(prefix));
    }

    private static final class Marking extends AbstractElementTagProcessor {

        Marking(String prefix) {
            super(TemplateMode.HTML, prefix, "form", false, null, false, AFTER_THE_STANDARD);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag form,
                IElementTagStructureHandler structure) {
            if (context.getVariable(PageModel.NAME) instanceof PageModel pageModel
                    && pageModel.sent()
                    && "post".equals(form.getAttributeValue("method"))
                    && pageModel
                            .sentForm()
                            .isFoundIn(attribute(form, "action"), attribute(form, "data-form"))) {
                structure.setAttribute("id", SentForm.ID);
            }
        }

        private static String attribute(IProcessableElementTag form, String name) {
            return HtmlEscape.unescapeHtml(
                    Objects.requireNonNullElse(form.getAttributeValue(name), ""));
        }
    }
}

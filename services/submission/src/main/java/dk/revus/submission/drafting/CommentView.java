package dk.revus.submission.drafting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.submission.drafting.DraftingView.Remark;

/**
 * One comment.
 *
 * @param version of the drafting that it belongs to
 */
record CommentView(@JsonUnwrapped Remark remark, long version, @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return remark.commentId();
    }
}

package dk.revus.submission.attachment;

import dk.revus.kit.security.PublicReads;
import dk.revus.kit.web.Uploads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files come in, and which of them everybody may read. */
@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

    @Bean
    PublicReads publicAttachments() {
        return PublicReads.of("/api/v1/calls/*/attachments", "/api/v1/calls/*/attachments/**");
    }

    @Bean
    Uploads uploads(AttachmentProperties settings) {
        return Uploads.to(
                settings.maxSize().toBytes(),
                "/api/v1/calls/*/attachments",
                "/api/v1/calls/*/responses/*/attachments",
                "/api/v1/calls/*/responses/*/originals");
    }
}

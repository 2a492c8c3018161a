package dk.revus.submission.attachment;

import dk.revus.inspection.scan.VirusScan;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.InetSocketAddress;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the scanner, where there is one. */
@Configuration(proxyBeanMethods = false)
class VirusScanConfiguration {

    @Bean
    VirusScan virusScan(VirusScanProperties settings, CircuitBreakerRegistry breakers) {
        var address = settings.address();
        if (address == null || address.isBlank()) {
            return VirusScan.none();
        }
        var named = URI.create("tcp://" + address);
        if (named.getHost() == null || named.getPort() < 0) {
            throw new IllegalArgumentException(
                    "submission.virus-scan.address is not host:port: " + address);
        }
        var place = InetSocketAddress.createUnresolved(named.getHost(), named.getPort());
        return VirusScan.clamAv(
                place,
                settings.connectWithin(),
                settings.answerWithin(),
                breakers.circuitBreaker("virus-scan"));
    }
}

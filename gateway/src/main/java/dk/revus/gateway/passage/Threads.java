package dk.revus.gateway.passage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** Netty's threads, the gateway's alone: another part of the same process may end before it. */
@Configuration(proxyBeanMethods = false)
class Threads {

    @Bean
    ReactorResourceFactory ownThreads() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        threads.setShutdownQuietPeriod(java.time.Duration.ofMillis(100));
        return threads;
    }
}

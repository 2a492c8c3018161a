#!/usr/bin/env bash
# Angus Mail 2.0.5 (Jakarta Mail 2.1): each mail that is written asks all of the class path twice, by META-INF/services, who makes
# the library's own streams. On a class path of some 240 jars this was
# one seventh of the processor time of sending.
# Likely guess: the provider is found once per session or per class loader, as the session itself keeps one.
# In the product: SmtpPost names the provider in the system property that is looked at first.
set -euo pipefail
. "$(dirname "$0")/lib/java.sh"
need org.eclipse.angus:jakarta.mail:2.0.5
run <<'JAVA'
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.Properties;

public class Finding {
    static int searches;

    static class Counting extends ClassLoader {
        Counting(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws java.io.IOException {
            if (name.equals("META-INF/services/jakarta.mail.util.StreamProvider")) {
                searches++;
            }
            return super.getResources(name);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread.currentThread().setContextClassLoader(new Counting(Finding.class.getClassLoader()));
        var session = Session.getInstance(new Properties());
        write(session);
        searches = 0;
        for (int i = 0; i < 100; i++) {
            write(session);
        }
        System.out.println("100 mails of one session, searches: " + searches);
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        searches = 0;
        write(session);
        System.out.println("with the provider named: " + searches);
    }

    static void write(Session session) throws Exception {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("svar@revus.example", "ReVUS", "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("post@kommune.example"));
        mail.setSubject("Kvittering for jeres svar", "UTF-8");
        mail.setText("Tak for jeres ønsker.", "UTF-8");
        mail.saveChanges();
        mail.writeTo(OutputStream.nullOutputStream());
    }
}
JAVA
expect <<'SEEN'
100 mails of one session, searches: 200
with the provider named: 0
SEEN

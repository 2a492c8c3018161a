package dk.revus.local.demo;

/** One part of the story. */
interface Chapter {

    String title();

    void play(Story story);
}

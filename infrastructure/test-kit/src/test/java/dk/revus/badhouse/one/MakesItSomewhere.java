package dk.revus.badhouse.one;

import dk.revus.kit.web.Created;

/** Makes something and does not say where it is. */
class MakesItSomewhere {

    @Created
    String make() {
        return "somewhere";
    }
}

package gossipkit.grading.host;

/** A call that is ready to be made, and the writing of what it returns. */
@FunctionalInterface
interface Ready {
    void makeAndWrite(Encoder to) throws Throwable;
}

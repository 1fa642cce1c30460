package gossipkit.sim;

/** A pause of one process may be over. */
final class PauseEnd extends Event {

    private final Life life;

    PauseEnd(Life life) {
        this.life = life;
    }

    @Override
    void happen() {
        life.resume(atMillis());
    }
}

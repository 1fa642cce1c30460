package gossipkit.sim;

/**
 * A run took more events than it was given. A protocol that answers every message with two would otherwise run for
 * ever, and no wall clock says so the same way twice.
 */
public final class BudgetExhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetExhausted(long eventBudget, long atMillis) {
        super("the run used up its " + eventBudget + " events by " + atMillis + " ms");
    }
}

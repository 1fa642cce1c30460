// tries: hopes to be run by the compiler
// verdict: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    @javax.annotation.processing.SupportedAnnotationTypes("*")
    public static class Processor extends javax.annotation.processing.AbstractProcessor {
        @Override
        public boolean process(Set<? extends javax.lang.model.element.TypeElement> types, javax.annotation.processing.RoundEnvironment round) {
            throw new Error("processed");
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }
}

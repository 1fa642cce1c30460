package gossipkit.grading.kit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ModuleRulesTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .importPaths(
                    classesOf("exercise"),
                    classesOf("tests"),
                    classesOf("solution"),
                    classesOf("mutants"),
                    classesOf("grading"));

    private static Path classesOf(String module) {
        return Path.of("..", module, "target", "classes");
    }

    @Test
    void theVocabularyKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("gossipkit.swim")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("gossipkit.swim", "java..")
                .check(KIT);
    }

    @Test
    void theSimulatorKnowsOnlyTheVocabulary() {
        classes()
                .that()
                .resideInAPackage("gossipkit.sim")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("gossipkit.sim", "gossipkit.swim", "java..")
                .check(KIT);
    }

    @Test
    void theReferenceKnowsOnlyTheVocabulary() {
        classes()
                .that()
                .resideInAPackage("gossipkit.solution..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("gossipkit.solution..", "gossipkit.swim", "java..")
                .check(KIT);
    }

    @Test
    void nobodyKnowsTheReferenceOrTheStarter() {
        noClasses()
                .that()
                .resideOutsideOfPackages("gossipkit.solution..", "gossipkit.exercise..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gossipkit.solution..", "gossipkit.exercise..")
                .check(KIT);
    }

    @Test
    void theMutantsAndTheRestKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gossipkit.mutants..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gossipkit.mutants..")
                .check(KIT);
        noClasses()
                .that()
                .resideInAPackage("gossipkit.mutants..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("gossipkit..").and(not(resideInAnyPackage("gossipkit.mutants.."))))
                .check(KIT);
    }

    @Test
    void theChecksDoNotKnowTheGrader() {
        noClasses()
                .that()
                .resideInAPackage("gossipkit.tests..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gossipkit.grading..")
                .check(KIT);
    }

    @Test
    void nobodyKnowsTheHiddenChecks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gossipkit.tests.hidden..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gossipkit.tests.hidden..")
                .check(KIT);
    }

    @Test
    void onlyTheQueueKnowsOfADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("gossipkit.grading.queue")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "com.zaxxer..", "com.github.kagkarlsson..", "org.postgresql..")
                .check(KIT);
    }

    @Test
    void theGradersPackagesHaveNoCycles() {
        slices().matching("gossipkit.grading.(*)..").should().beFreeOfCycles().check(KIT);
    }
}

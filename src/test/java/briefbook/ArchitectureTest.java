package briefbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the arrows of the picture in {@code briefbook}'s package description. */
class ArchitectureTest {
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("text", List.of("com.github.difflib..")),
            Map.entry("rules", List.of()),
            Map.entry(
                    "read",
                    List.of(
                            "com.vladsch.flexmark..",
                            "org.jsoup..",
                            "org.snakeyaml..",
                            "com.fasterxml.jackson..",
                            "org.mozilla.universalchardet..",
                            "org.apache.james.mime4j..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "org.netpreserve.jwarc..",
                            "javax.xml.stream..")),
            Map.entry("clean", List.of("org.jsoup..")),
            Map.entry("annotate", List.of()),
            Map.entry("link", List.of()),
            Map.entry("redact", List.of()),
            Map.entry("compare", List.of()),
            Map.entry("quote", List.of()),
            Map.entry("render", List.of("org.thymeleaf..", "org.jsoup..", "com.fasterxml.jackson..")),
            Map.entry("check", List.of("org.jsoup..")),
            Map.entry("publish", List.of("com.sun.net.httpserver..")),
            Map.entry("cli", List.of("picocli..", "me.tongfei.progressbar..")));
    private static final List<String> BASE = List.of("model", "text", "rules");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @TestFactory
    Stream<DynamicTest> a_package_knows_only_itself_the_base_and_its_own_libraries() {
        return LIBRARIES.keySet().stream()
                .filter(p -> !p.equals("cli"))
                .map(stage -> dynamicTest(stage, () -> {
                    List<String> allowed = new ArrayList<>(
                            List.of("briefbook." + stage + "..", "java..", "org.jspecify.annotations.."));
                    if (!BASE.contains(stage)) {
                        BASE.forEach(b -> allowed.add("briefbook." + b + ".."));
                    }
                    allowed.addAll(LIBRARIES.getOrDefault(stage, List.of()));
                    classes()
                            .that()
                            .resideInAPackage("briefbook." + stage + "..")
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                                    .or(DescribedPredicate.describe("primitives", JavaClass::isPrimitive))
                                    .or(DescribedPredicate.describe("arrays", JavaClass::isArray)))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @Test
    void the_command_line_knows_the_front_door_and_the_model_but_no_stage() {
        noClasses()
                .that()
                .resideInAPackage("briefbook.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "briefbook.read..",
                        "briefbook.clean..",
                        "briefbook.annotate..",
                        "briefbook.link..",
                        "briefbook.redact..",
                        "briefbook.compare..",
                        "briefbook.quote..",
                        "briefbook.render..",
                        "briefbook.check..",
                        "briefbook.publish..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_reading_publishing_and_the_command_line_touch_files() {
        noClasses()
                .that()
                .resideOutsideOfPackages("briefbook.read..", "briefbook.publish..", "briefbook.cli..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Files.class,
                        File.class,
                        FileReader.class,
                        FileWriter.class,
                        FileInputStream.class,
                        FileOutputStream.class,
                        FileChannel.class,
                        RandomAccessFile.class)
                .check(CLASSES);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("briefbook.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_model_holds_records_enums_and_sealed_interfaces() {
        classes()
                .that()
                .resideInAPackage("briefbook.model..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould(ArchCondition.from(DescribedPredicate.describe(
                        "be a sealed interface or a compiler's helper",
                        c -> (c.isInterface() && c.reflect().isSealed())
                                || c.getModifiers().contains(JavaModifier.SYNTHETIC))))
                .check(CLASSES);
    }
}

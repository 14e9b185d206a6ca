package org.casus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house: which room may take from which. */
@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule dataGoesOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.casus..")
            .layer("page")
            .definedBy("org.casus.page..")
            .layer("article")
            .definedBy("org.casus.article..")
            .layer("text")
            .definedBy("org.casus.text..")
            .layer("name")
            .definedBy("org.casus.name..")
            .layer("statement")
            .definedBy("org.casus.statement..")
            .layer("copy")
            .definedBy("org.casus.copy..")
            .layer("claim")
            .definedBy("org.casus.claim..")
            .layer("place")
            .definedBy("org.casus.place..")
            .layer("treaty")
            .definedBy("org.casus.treaty..")
            .layer("casefile")
            .definedBy("org.casus.casefile..")
            .whereLayer("page")
            .mayNotAccessAnyLayer()
            .whereLayer("article")
            .mayOnlyAccessLayers("page")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("name")
            .mayOnlyAccessLayers("text")
            .whereLayer("statement")
            .mayOnlyAccessLayers("article", "text", "name")
            .whereLayer("copy")
            .mayOnlyAccessLayers("article", "text")
            .whereLayer("claim")
            .mayOnlyAccessLayers("statement", "copy", "text", "name")
            .whereLayer("place")
            .mayOnlyAccessLayers("text", "name")
            .whereLayer("treaty")
            .mayOnlyAccessLayers("place", "claim")
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule noRoomsGoInCircles =
            slices().matching("org.casus.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsNoDatabaseWebOrSpark = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "io.javalin..", "jakarta.servlet..", "org.apache.spark..");
}

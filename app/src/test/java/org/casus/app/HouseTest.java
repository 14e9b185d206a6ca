package org.casus.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What only one module of the house may use, and which module may take from which. */
@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("org.casus.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyTheDeskKnowsTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("org.casus.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte..");

    @ArchTest
    static final ArchRule nothingThatRunsAloneKnowsSpark =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.spark..", "scala..");

    @ArchTest
    static final ArchRule theStoreTakesFromCoreAlone = noClasses()
            .that()
            .resideInAPackage("org.casus.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.casus.desk..", "org.casus.app..");

    @ArchTest
    static final ArchRule theDeskDoesNotKnowTheCommands = noClasses()
            .that()
            .resideInAPackage("org.casus.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.casus.app..");

    /** Without this the rules would hold of nothing where the modules are not on the class path. */
    @ArchTest
    static final ArchRule theModulesAreSeen = classes()
            .that()
            .haveFullyQualifiedName("org.casus.store.SqliteCaseStore")
            .or()
            .haveFullyQualifiedName("org.casus.desk.DeskServer")
            .should()
            .bePublic();
}

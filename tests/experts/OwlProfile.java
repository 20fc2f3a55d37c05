// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.FunctionalSyntaxDocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.RDFParserMetaData;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDatatype;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/**
 * Puts Turtle files together, prints a line for everything that keeps the whole from being an OWL 2 DL
 * ontology, and writes the whole in functional syntax for a reasoner.
 *
 * Usage: java OwlProfile.java OUTPUT.ofn INPUT.ttl..., and more of the like after "--".
 */
class OwlProfile {
    public static void main(String[] arguments) throws Exception {
        List<String> group = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--")) {
                check(group);
                group.clear();
            } else {
                group.add(argument);
            }
        }
        check(group);
    }

    private static void check(List<String> group) throws Exception {
        String output = group.get(0);
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntology whole = manager.createOntology();
        for (String input : group.subList(1, group.size())) {
            manager.addAxioms(whole, load(input, output).axioms());
        }
        new OWL2DLProfile().checkOntology(whole).getViolations()
            .forEach(violation -> System.out.println(
                output + "\tviolation\t" + violation.getClass().getSimpleName() + ' ' + violation));
        System.out.println(output + "\taxioms\t" + whole.getAxiomCount());
        System.out.println(output + "\tindividuals\t" + whole.individualsInSignature().count());
        save(whole, output);
    }

    /** Without annotations, declarations and values of datatypes that OWL 2 lacks: no reasoner uses them. */
    private static void save(OWLOntology whole, String output) throws Exception {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        OWLOntology logic = manager.createOntology(whole.axioms().filter(axiom ->
            axiom.isLogicalAxiom() && axiom.datatypesInSignature().allMatch(OWLDatatype::isBuiltIn)));
        manager.saveOntology(logic, new FunctionalSyntaxDocumentFormat(), IRI.create(new File(output)));
    }

    /** Each file with a manager of its own, so that it must declare all that it uses. */
    private static OWLOntology load(String input, String output) throws Exception {
        OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(
            new FileDocumentSource(new File(input), new TurtleDocumentFormat()));
        ontology.getNonnullFormat().getOntologyLoaderMetaData().ifPresent(metadata ->
            ((RDFParserMetaData) metadata).getUnparsedTriples()
                .forEach(triple -> System.out.println(output + "\tunparsed\t" + triple)));
        return ontology;
    }
}

"""The linked data: what rdflib reads of it, and whether it has the shapes that it ships with."""

import json

import pyshacl
import rdflib
import rdflib.compare


def linked_data(folder):
    """rdflib reads the JSON-LD, and every piece of evidence has its fact, its article and its quote."""
    graph = rdflib.Graph().parse(folder / "clipsheet.jsonld", format="json-ld")
    rows = graph.query(
        """PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT ?annotation ?fact ?article ?exact WHERE {
          ?annotation a oa:Annotation ; oa:hasBody ?fact ; oa:hasTarget ?target .
          ?target oa:hasSource ?article ; oa:hasSelector/oa:exact ?exact .
          ?fact a ?factClass . ?article a ?articleClass . }"""
    )
    found = len({str(row.annotation) for row in rows})
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    expected = next(resource["rowCount"] for resource in package["resources"] if resource["name"] == "evidence")
    return [] if found == expected else [f"{found} annotations with fact, article and quote, expected {expected}"]


def same_graph(folder):
    """The JSON-LD and the N-Quads say the same."""
    document = rdflib.Graph().parse(folder / "clipsheet.jsonld", format="json-ld")
    both, only_document, only_lines = rdflib.compare.graph_diff(document, lines_of(folder))
    wrong = [f"only in the JSON-LD: {triple}" for triple in sorted(only_document)[:3]]
    wrong += [f"only in the N-Quads: {triple}" for triple in sorted(only_lines)[:3]]
    return wrong if len(both) else [*wrong, "no triples"]


def shapes(folder):
    conforms, _, text = pyshacl.validate(lines_of(folder), shacl_graph=str(folder / "shapes.ttl"), shacl_graph_format="turtle")
    return [] if conforms else text.splitlines()[:12]


def lines_of(folder):
    """All quads are of the default graph, so that they are triples too."""
    return rdflib.Graph().parse(folder / "clipsheet.nq", format="nt")

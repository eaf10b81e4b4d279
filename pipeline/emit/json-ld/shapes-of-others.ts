/** Shapes of the nodes that are not made from the columns of a table: evidence, codes, the dataset. */

export const fixedShapes = `<urn:clipsheet:shape:evidence> a sh:NodeShape ;
  sh:targetClass term:Evidence ;
  rdfs:label "Evidence" ;
  rdfs:comment "A Web Annotation: the body is the fact, the target the characters of the article." ;
  sh:nodeKind sh:IRI ;
  sh:closed true ;
  sh:ignoredProperties ( rdf:type ) ;
  sh:class oa:Annotation ;
  sh:property [
    sh:path oa:hasBody ;
    sh:minCount 1 ;
    sh:maxCount 1 ;
    sh:or ( [ sh:class term:Observation ] [ sh:class term:Event ] [ sh:class term:Project ] [ sh:class term:Relation ] )
  ] ;
  sh:property [ sh:path term:passage_id ; sh:minCount 1 ; sh:maxCount 1 ; sh:class term:Passage ] ;
  sh:property [ sh:path oa:hasTarget ; sh:minCount 1 ; sh:maxCount 1 ; sh:node <urn:clipsheet:shape:target> ] .

<urn:clipsheet:shape:target> a sh:NodeShape ;
  sh:class oa:SpecificResource ;
  sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class term:Article ] ;
  sh:property [ sh:path oa:hasSelector ; sh:minCount 2 ; sh:maxCount 2 ] .

<urn:clipsheet:shape:position> a sh:NodeShape ;
  sh:targetClass oa:TextPositionSelector ;
  sh:property [
    sh:path oa:start ;
    sh:minCount 1 ;
    sh:maxCount 1 ;
    sh:datatype xsd:nonNegativeInteger ;
    sh:lessThan oa:end
  ] ;
  sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] .

<urn:clipsheet:shape:quote> a sh:NodeShape ;
  sh:targetClass oa:TextQuoteSelector ;
  sh:property [ sh:path oa:exact ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:minLength 1 ] ;
  sh:property [ sh:path oa:prefix ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:minLength 1 ] ;
  sh:property [ sh:path oa:suffix ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:minLength 1 ] .

<urn:clipsheet:shape:code> a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
  sh:property [ sh:path skos:definition ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:minLength 1 ] .

<urn:clipsheet:shape:dataset> a sh:NodeShape ;
  sh:targetClass schema:Dataset ;
  sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
  sh:property [ sh:path schema:description ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
  sh:property [ sh:path schema:version ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
  sh:property [ sh:path schema:datePublished ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
  sh:property [ sh:path schema:license ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path schema:creator ; sh:minCount 1 ; sh:class schema:Organization ] ;
  sh:property [ sh:path prov:wasGeneratedBy ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Activity ] .

<urn:clipsheet:shape:build> a sh:NodeShape ;
  sh:targetClass prov:Activity ;
  sh:property [ sh:path prov:used ; sh:class term:Article ] ;
  sh:property [ sh:path prov:wasAssociatedWith ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:SoftwareAgent ] .`;

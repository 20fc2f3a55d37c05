// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// Ways to make the export of data/japan-mongolia wrong. Each line says what is wrong, which shape of
// shapes.ttl says so, which statements are taken out ([] stands for anything) and which are put in.

const item = '<id/agenda/6/climate-policy>'
const quote = '<id/quote/agenda/6/climate-policy>'
const target = '<id/quote/agenda/6/climate-policy/target>'
const selector = '<id/quote/agenda/6/climate-policy/selector>'
const geometry = '<id/place/tokyo/geometry>'
const renaming = '<id/organisation/mongolia-mnet-2011/renaming>'
const topics = '<id/scheme/topics>'

const sessions = [
  ['a session without a number', 'number', 'session:6 schema:position []', ''],
  ['session number zero', 'number', 'session:6 schema:position []', 'session:6 schema:position 0'],
  ['a session number as text', 'number', 'session:6 schema:position []', 'session:6 schema:position "6"'],
  ['two session numbers', 'number', '', 'session:6 schema:position 8'],
  ['a session without its number as identifier', 'identifier', 'session:6 dcterms:identifier []', ''],
  ['a session of no series', 'series', 'session:6 schema:superEvent []', ''],
  ['a session of two series', 'series', '', 'session:6 schema:superEvent series:other . series:other a dlg:DialogueSeries'],
  ['a session without a date', 'startDate', 'session:6 schema:startDate []', ''],
  ['a session without a place', 'sessionPlace', 'session:6 schema:location []', ''],
  ['a session without a label', 'label', 'session:6 rdfs:label []', ''],
  ['a label without a language', 'label', '', 'session:6 rdfs:label "Sixth"'],
  ['an empty label', 'label', '', 'session:6 rdfs:label ""@fr'],
  ['two labels in a language', 'label', '', 'session:6 rdfs:label "Sixth"@en'],
  ['a session without a name', 'name', 'session:6 schema:name []', ''],
  ['two descriptions in a language', 'description', '', 'session:6 schema:description "Sixth"@en'],
  ['a session without a source', 'source', 'session:6 prov:wasDerivedFrom []', ''],
  ['a source that is no document', 'source', '', 'session:6 prov:wasDerivedFrom place:online'],
  ['a session that is no activity', 'Session', 'session:6 a prov:Activity', ''],
  ['a session that is no event', 'Session', 'session:6 a schema:Event', ''],
  ['an unknown attendance mode', 'attendanceMode', '', 'session:6 schema:eventAttendanceMode schema:Online'],
  ['a place as organiser', 'organizer', '', 'session:6 schema:organizer place:tokyo'],
  ['a report that is no document', 'report', '', 'session:6 schema:subjectOf place:tokyo'],
  ['a next session without its previous', 'sessionAfterPrevious', 'session:7 dlg:previousSession []', ''],
  ['a previous session without its next', 'sessionBeforeNext', 'session:6 dlg:nextSession []', ''],
  ['a session between itself', 'previousSession', '', 'session:7 dlg:previousSession session:7 ; dlg:nextSession session:7'],
  ['two next sessions', 'nextSession', '', 'session:6 dlg:nextSession session:8'],
  ['an outcome that is no agreement', 'outcome', '', 'session:6 dlg:outcome event:durban-signing'],
  ['an outcome that came of nothing', 'generatedBySession', 'agreement:memorandum-intent prov:wasGeneratedBy []', ''],
  ['something generated that is no outcome', 'generatedBySession', 'session:6 dlg:outcome []', '']
]

const dates = [
  ['a date with a time', 'startDate', 'session:6 schema:startDate []', 'session:6 schema:startDate "2011-09-14T00:00:00"^^xsd:dateTime'],
  ['a thirteenth month', 'startDate', 'session:6 schema:startDate []', 'session:6 schema:startDate "2011-13-14"^^xsd:date'],
  ['the 31st of November', 'startDate', 'session:6 schema:startDate []', 'session:6 schema:startDate "2011-11-31"^^xsd:date'],
  ['a month that says it is a year', 'startDate', 'session:6 schema:startDate []', 'session:6 schema:startDate "2011-09"^^xsd:gYear'],
  ['a date as text', 'startDate', 'session:6 schema:startDate []', 'session:6 schema:startDate "2011-09-14"'],
  ['a date with a time zone', 'agreementDate', 'agreement:memorandum-2011 dcterms:date []', 'agreement:memorandum-2011 dcterms:date "2011-12-08Z"^^xsd:date'],
  ['two ends', 'endDate', '', 'session:6 schema:endDate "2011-09-15"^^xsd:date , "2011-09-16"^^xsd:date'],
  ['an end before the start', 'EndAfterStart', '', 'session:6 schema:endDate "2011-09-13"^^xsd:date'],
  ['a series that started twice', 'seriesStart', '', 'series:japan-mongolia schema:startDate "2008"^^xsd:gYear'],
  ['a name since a moment', 'nameFrom', '', 'organisation:japan-moe dlg:nameFrom "2001-01-06T00:00:00"^^xsd:dateTime'],
  ['a name until a word', 'nameTo', '', 'organisation:japan-moe dlg:nameTo "now"'],
  ['a source read in a year', 'retrieved', '', 'source:moe-page dlg:retrieved "2026"^^xsd:gYear'],
  ['a data set issued twice', 'issued', '', '<id/dataset> dcterms:issued "2020"^^xsd:gYear'],
  ['a data set changed at a moment', 'modified', '<id/dataset> dcterms:modified []', '<id/dataset> dcterms:modified "2026-11-23T12:00:00Z"^^xsd:dateTime']
]

const agenda = [
  ['an agenda item outside its session', 'sessionOfItem', `session:6 dlg:agendaItem ${item}`, ''],
  ['an agenda item at another session', 'itemOfSession', `${item} dlg:atSession []`, `${item} dlg:atSession session:7`],
  ['an agenda item at no session', 'atSession', `${item} dlg:atSession []`, ''],
  ['a topic as agenda item', 'agendaItem', '', 'session:6 dlg:agendaItem topic:asbestos'],
  ['an agenda item without a topic', 'topic', `${item} dlg:topic []`, ''],
  ['an agenda item about a place', 'topic', `${item} dlg:topic []`, `${item} dlg:topic place:tokyo`],
  ['an agenda item without an outcome', 'outcomeKind', `${item} dlg:outcomeKind []`, ''],
  ['an outcome that is none', 'outcomeKind', `${item} dlg:outcomeKind []`, `${item} dlg:outcomeKind dlg:intent`],
  ['an agenda item without a source', 'source', `${item} prov:wasDerivedFrom []`, ''],
  ['a topic that is no subject', 'about', 'session:6 dcterms:subject []', ''],
  ['a topic beyond the agenda', 'topicOfAgenda', '', 'session:6 schema:about topic:asbestos ; dcterms:subject topic:asbestos']
]

const agreements = [
  ['an agreement without a date', 'agreementDate', 'agreement:memorandum-intent dcterms:date []', ''],
  ['an agreement without a source', 'source', 'agreement:memorandum-intent prov:wasDerivedFrom []', ''],
  ['an agreement of no kind', 'Agreement', 'agreement:memorandum-intent dcterms:type []', ''],
  ['an agreement of an unknown kind', 'Agreement', 'agreement:memorandum-intent dcterms:type []', 'agreement:memorandum-intent dcterms:type dlg:agreed'],
  ['a memorandum that is also an intent', 'Agreement', '', 'agreement:memorandum-2011 dcterms:type dlg:intent'],
  ['a pilot that says its kind twice', 'noAgreementKind', '', 'agreement:gosat-2-pilot dcterms:type dlg:cooperation'],
  ['a memorandum that is no creative work', 'Memorandum', 'agreement:memorandum-2011 a schema:CreativeWork', ''],
  ['a pilot that is no project', 'PilotCooperation', 'agreement:gosat-2-pilot a schema:Project', ''],
  ['an agreement that came of a place', 'generatedBy', '', 'agreement:memorandum-intent prov:wasGeneratedBy place:tokyo'],
  ['a memorandum signed at a session', 'signedAt', 'agreement:memorandum-2011 dlg:signedAt []', 'agreement:memorandum-2011 dlg:signedAt session:6'],
  ['a country as signatory', 'signatory', '', 'agreement:memorandum-2011 dlg:signatory place:japan'],
  ['a revision that replaces nothing', 'revisionOf', 'agreement:memorandum-2015 dcterms:replaces []', ''],
  ['a memorandum replaced unawares', 'replacedBy', 'agreement:memorandum-2011 dcterms:isReplacedBy []', ''],
  ['an agreement that fulfils a session', 'fulfils', '', 'agreement:memorandum-2011 dlg:fulfils session:6'],
  ['a signing without a date', 'startDate', 'event:durban-signing schema:startDate []', ''],
  ['a signing without a place', 'signingPlace', 'event:durban-signing schema:location []', ''],
  ['a signing that is no activity', 'Signing', 'event:durban-signing a prov:Activity', ''],
  ['a meeting that is no event', 'Meeting', 'event:cop17 a schema:Event', 'event:cop17 a dlg:Meeting'],
  ['a signing during a place', 'heldDuring', '', 'event:durban-signing dlg:heldDuring place:durban'],
  ['an event at two places', 'location', '', 'event:durban-signing schema:location place:tokyo']
]

const concepts = [
  ['two preferred labels in a language', 'prefLabel', '', 'topic:asbestos skos:prefLabel "Asbestos fibres"@en'],
  ['a topic without a preferred label', 'prefLabel', 'topic:asbestos skos:prefLabel []', ''],
  ['an alternative label that is the preferred one', 'altLabel', '', 'topic:asbestos skos:altLabel "Asbestos"@en'],
  ['two definitions in a language', 'definition', '', 'topic:asbestos skos:definition "A mineral"@en , "A fibre"@en'],
  ['a topic of no scheme', 'inScheme', 'topic:asbestos skos:inScheme []', ''],
  ['a topic in a scheme that is none', 'inScheme', '', 'topic:asbestos skos:inScheme topic:air-pollution'],
  ['a topic both broader and narrower', 'broader', '', 'topic:asbestos skos:narrower topic:air-pollution'],
  ['a place as narrower topic', 'narrower', '', 'topic:asbestos skos:narrower place:tokyo'],
  ['a broader topic that does not know', 'narrowerOfBroader', 'topic:air-pollution skos:narrower topic:asbestos', ''],
  ['a match both exact and broad', 'exactNotBroad', '', 'topic:asbestos skos:broadMatch <http://eurovoc.europa.eu/1643>'],
  ['a match both exact and narrow', 'exactNotNarrow', '', 'topic:asbestos skos:narrowMatch <http://eurovoc.europa.eu/1643>'],
  ['a match both exact and related', 'exactNotRelated', '', 'topic:asbestos skos:relatedMatch <http://eurovoc.europa.eu/1643>'],
  ['a topic that is the same as another', 'noSameAs', '', 'topic:asbestos owl:sameAs <http://eurovoc.europa.eu/1643>'],
  ['a scheme without a title', 'title', `${topics} dcterms:title []`, ''],
  ['a place on top of the scheme', 'topConcept', '', `${topics} skos:hasTopConcept place:tokyo`],
  ['a top topic that the scheme does not know', 'topConceptOfScheme', `${topics} skos:hasTopConcept topic:air-pollution`, ''],
  ['a link to a page of Wikidata', 'LinkTarget', '', 'topic:asbestos skos:closeMatch <https://www.wikidata.org/wiki/Q104085>'],
  ['a link to GeoNames without its slash', 'LinkTarget', '', 'place:tokyo owl:sameAs <https://sws.geonames.org/1850147>']
]

const places = [
  ['a place of no kind', 'Place', 'place:tokyo a schema:City', ''],
  ['a place that is no feature', 'Place', 'place:tokyo a geo:Feature', ''],
  ['a place in two places', 'containedInPlace', '', 'place:tokyo schema:containedInPlace place:mongolia'],
  ['a session at an organisation', 'Location', 'session:6 schema:location []', 'session:6 schema:location organisation:nies'],
  ['a latitude beyond the pole', 'latitude', 'place:tokyo wgs84:lat []', 'place:tokyo wgs84:lat 135.6895'],
  ['a latitude as a double', 'latitude', 'place:tokyo wgs84:lat []', 'place:tokyo wgs84:lat 3.56895e1'],
  ['half a position', 'longitude', 'place:tokyo wgs84:long []', ''],
  ['a position without a geometry', 'geometry', 'place:tokyo geo:hasGeometry []', ''],
  ['an organisation with a position', 'Position', '', `organisation:nies wgs84:lat 36.05 ; wgs84:long 140.12 ; geo:hasGeometry ${geometry}`],
  ['latitude before longitude', 'wkt', `${geometry} geo:asWKT []`, `${geometry} geo:asWKT "POINT(35.6895 139.69171)"^^geo:wktLiteral`],
  ['a comma in a point', 'wkt', `${geometry} geo:asWKT []`, `${geometry} geo:asWKT "POINT(139.69171, 35.6895)"^^geo:wktLiteral`],
  ['a point as text', 'wkt', `${geometry} geo:asWKT []`, `${geometry} geo:asWKT "POINT(139.69171 35.6895)"`],
  ['nowhere with a latitude', 'noLatitude', '', 'place:online wgs84:lat 1.0 ; wgs84:long 1.0'],
  ['nowhere with a geometry', 'noGeometry', '', `place:online geo:hasGeometry ${geometry}`],
  ['nowhere that is a place', 'VirtualPlace', '', 'place:online a schema:Place']
]

const organisations = [
  ['an organisation that is no agent', 'Organisation', 'organisation:nies a foaf:Agent', ''],
  ['two homepages', 'homepage', '', 'organisation:nies foaf:homepage <https://example.org/1> , <https://example.org/2>'],
  ['a renaming into nothing', 'resultingOrganisation', `${renaming} org:resultingOrganization []`, ''],
  ['a renaming into the same', 'originalOrganisation', '', `${renaming} org:originalOrganization organisation:mongolia-mnet-2011`]
]

const sources = [
  ['a source that is no web page', 'Source', 'source:moe-page a schema:WebPage', ''],
  ['a source at two addresses', 'url', '', 'source:moe-page schema:url <https://example.org/>'],
  ['a source in two languages', 'sourceLanguage', '', 'source:moe-page schema:inLanguage "en"'],
  ['a source published by a place', 'sourcePublisher', 'source:moe-page dcterms:publisher []', 'source:moe-page dcterms:publisher place:tokyo'],
  ['a source under two licences', 'sourceLicence', '', 'source:geonames dcterms:license <https://example.org/>'],
  ['a note without a language', 'note', '', 'source:moe-page rdfs:comment "A page"'],
  ['a series from a source that is none', 'sourceIfGiven', '', 'series:japan-mongolia prov:wasDerivedFrom place:tokyo'],
  ['a quote about a place', 'body', `${quote} oa:hasBody []`, `${quote} oa:hasBody place:tokyo`],
  ['a quote for another purpose', 'motivation', `${quote} oa:motivatedBy []`, `${quote} oa:motivatedBy oa:commenting`],
  ['a quote of no passage', 'target', `${quote} oa:hasTarget []`, ''],
  ['a passage of no source', 'quotedSource', `${target} oa:hasSource []`, ''],
  ['a passage without its words', 'selector', `${target} oa:hasSelector []`, ''],
  ['a quote of no words', 'exact', `${selector} oa:exact []`, `${selector} oa:exact ""`],
  ['words in two versions', 'exact', '', `${selector} oa:exact "気候"`]
]

const dataset = [
  ['a data set for catalogues alone', 'Dataset', '<id/dataset> a void:Dataset', ''],
  ['a data set without a title', 'datasetTitle', '<id/dataset> dcterms:title []', ''],
  ['two titles in a language', 'datasetTitle', '', '<id/dataset> dcterms:title "Dialogue"@en'],
  ['a number for a title', 'datasetTitle', '', '<id/dataset> dcterms:title 2011'],
  ['a data set without a description', 'datasetDescription', '<id/dataset> dcterms:description []', ''],
  ['a data set without a publisher', 'publisher', '<id/dataset> dcterms:publisher []', ''],
  ['a data set without a licence', 'licence', '<id/dataset> dcterms:license []', ''],
  ['two statements of rights in a language', 'rights', '', '<id/dataset> dcterms:rights "All"@en'],
  ['a version that is a number', 'version', '<id/dataset> dcat:version []', '<id/dataset> dcat:version 1.0'],
  ['a year as keyword', 'keyword', '', '<id/dataset> dcat:keyword "2011"^^xsd:gYear'],
  ['a contact that is none', 'contact', '', '<id/dataset> dcat:contactPoint organisation:nies'],
  ['a space of IRIs without its slash', 'uriSpace', '<id/dataset> void:uriSpace []', '<id/dataset> void:uriSpace "https://w3id.org/dialograph"'],
  ['a primary source as text', 'primarySource', '', '<id/dataset> prov:hadPrimarySource "the page"'],
  ['a publisher that is no agent', 'Publisher', '<id/publisher> a foaf:Agent', ''],
  ['two names in a language', 'agentName', '', '<id/publisher> foaf:name "Dialograph"@en'],
  ['a contact without a name', 'contactName', '<id/contact> vcard:fn []', ''],
  ['a contact out of reach', 'contactAddress', '<id/contact> vcard:hasURL []', ''],
  ['a series with a place for a session', 'seriesSession', '', 'series:japan-mongolia schema:subEvent place:tokyo'],
  ['a session that its series does not list', 'sessionOfSeries', 'series:japan-mongolia schema:subEvent session:6', ''],
  ['a series that is no event series', 'DialogueSeries', 'series:japan-mongolia a schema:EventSeries', '']
]

const provenance = [
  ['a data set made by nobody', 'generatedByExport', '<id/export> prov:wasAssociatedWith []', ''],
  ['a data set made twice', 'generatedByExport', '', '<id/dataset> prov:wasGeneratedBy session:6'],
  ['a making that is no activity', 'Export', '<id/export> a prov:Activity', ''],
  ['a source used as text', 'used', '', '<id/export> prov:used "the page"'],
  ['a data set made by a place', 'software', '<id/export> prov:wasAssociatedWith []', '<id/export> prov:wasAssociatedWith place:tokyo'],
  ['software without a version', 'softwareLabel', '<id/software> rdfs:label []', '<id/software> rdfs:label "Dialograph"'],
  ['software without a label', 'softwareLabel', '<id/software> rdfs:label []', ''],
  ['a row without its line', 'recordedAt', '', 'session:6 dlg:recordedAt "sessions.csv"'],
  ['a row of no table', 'recordedAt', '', 'session:6 dlg:recordedAt "/tmp/sessions.csv:7"'],
  ['a line zero', 'recordedAt', '', 'session:6 dlg:recordedAt "sessions.csv:0"']
]

const names = [
  ['a thing without a name', 'NamedThing', '', '[] rdfs:label "nameless"@en'],
  ['a nameless place', 'NamedThing', 'session:6 schema:location []', 'session:6 schema:location [ a schema:VirtualLocation ]'],
  ['a nameless geometry', 'NamedThing', 'place:tokyo geo:hasGeometry []', 'place:tokyo geo:hasGeometry [ a geo:Geometry ]'],
  ['a text in place of a page', 'NamedThing', '', 'organisation:nies foaf:homepage "https://www.nies.go.jp/"'],
  ['a text in place of a topic', 'NamedThing', '', 'session:6 schema:about "asbestos"']
]

export const mutations = [
  sessions, dates, agenda, agreements, concepts, places, organisations, sources, dataset, provenance, names
].flat().map(([what, shape, without, plus]) => ({ what, shape, without, plus }))

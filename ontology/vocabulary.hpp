// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file vocabulary.hpp The terms of the vocabularies that Dialograph writes; no IRI of a
/// vocabulary stands anywhere else.

#include "ontology/iri.hpp"

#include <array>

namespace dialograph {

/// RDF 1.1.
namespace rdf {
inline constexpr Namespace ns{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"};
inline constexpr Iri type = VocabularyTerm<ns, "type">::iri;
inline constexpr Iri statement = VocabularyTerm<ns, "Statement">::iri;
inline constexpr Iri subject = VocabularyTerm<ns, "subject">::iri;
inline constexpr Iri predicate = VocabularyTerm<ns, "predicate">::iri;
inline constexpr Iri object = VocabularyTerm<ns, "object">::iri;
inline constexpr Iri lang_string = VocabularyTerm<ns, "langString">::iri;
}  // namespace rdf

/// RDF Schema 1.1.
namespace rdfs {
inline constexpr Namespace ns{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"};
inline constexpr Iri label = VocabularyTerm<ns, "label">::iri;
inline constexpr Iri comment = VocabularyTerm<ns, "comment">::iri;
inline constexpr Iri see_also = VocabularyTerm<ns, "seeAlso">::iri;
}  // namespace rdfs

/// OWL 2.
namespace owl {
inline constexpr Namespace ns{"owl", "http://www.w3.org/2002/07/owl#"};
inline constexpr Iri same_as = VocabularyTerm<ns, "sameAs">::iri;
inline constexpr Iri version_info = VocabularyTerm<ns, "versionInfo">::iri;
}  // namespace owl

/// XML Schema 1.1 part 2: datatypes.
namespace xsd {
inline constexpr Namespace ns{"xsd", "http://www.w3.org/2001/XMLSchema#"};
inline constexpr Iri any_uri = VocabularyTerm<ns, "anyURI">::iri;
inline constexpr Iri boolean = VocabularyTerm<ns, "boolean">::iri;
inline constexpr Iri date = VocabularyTerm<ns, "date">::iri;
inline constexpr Iri decimal = VocabularyTerm<ns, "decimal">::iri;
inline constexpr Iri g_year = VocabularyTerm<ns, "gYear">::iri;
inline constexpr Iri g_year_month = VocabularyTerm<ns, "gYearMonth">::iri;
inline constexpr Iri integer = VocabularyTerm<ns, "integer">::iri;
inline constexpr Iri string = VocabularyTerm<ns, "string">::iri;
inline constexpr Iri date_time = VocabularyTerm<ns, "dateTime">::iri;
inline constexpr Iri hex_binary = VocabularyTerm<ns, "hexBinary">::iri;
inline constexpr Iri non_negative_integer = VocabularyTerm<ns, "nonNegativeInteger">::iri;
}  // namespace xsd

/// SKOS: topics.
namespace skos {
inline constexpr Namespace ns{"skos", "http://www.w3.org/2004/02/skos/core#"};
inline constexpr Iri concept_class = VocabularyTerm<ns, "Concept">::iri;
inline constexpr Iri concept_scheme = VocabularyTerm<ns, "ConceptScheme">::iri;
inline constexpr Iri alt_label = VocabularyTerm<ns, "altLabel">::iri;
inline constexpr Iri broad_match = VocabularyTerm<ns, "broadMatch">::iri;
inline constexpr Iri broader = VocabularyTerm<ns, "broader">::iri;
inline constexpr Iri close_match = VocabularyTerm<ns, "closeMatch">::iri;
inline constexpr Iri definition = VocabularyTerm<ns, "definition">::iri;
inline constexpr Iri exact_match = VocabularyTerm<ns, "exactMatch">::iri;
inline constexpr Iri has_top_concept = VocabularyTerm<ns, "hasTopConcept">::iri;
inline constexpr Iri in_scheme = VocabularyTerm<ns, "inScheme">::iri;
inline constexpr Iri narrower = VocabularyTerm<ns, "narrower">::iri;
inline constexpr Iri pref_label = VocabularyTerm<ns, "prefLabel">::iri;
inline constexpr Iri related_match = VocabularyTerm<ns, "relatedMatch">::iri;
inline constexpr Iri top_concept_of = VocabularyTerm<ns, "topConceptOf">::iri;
}  // namespace skos

/// DCMI Metadata Terms.
namespace dcterms {
inline constexpr Namespace ns{"dcterms", "http://purl.org/dc/terms/"};
inline constexpr Iri date = VocabularyTerm<ns, "date">::iri;
inline constexpr Iri description = VocabularyTerm<ns, "description">::iri;
inline constexpr Iri identifier = VocabularyTerm<ns, "identifier">::iri;
inline constexpr Iri is_part_of = VocabularyTerm<ns, "isPartOf">::iri;
inline constexpr Iri is_replaced_by = VocabularyTerm<ns, "isReplacedBy">::iri;
inline constexpr Iri issued = VocabularyTerm<ns, "issued">::iri;
inline constexpr Iri license = VocabularyTerm<ns, "license">::iri;
inline constexpr Iri modified = VocabularyTerm<ns, "modified">::iri;
inline constexpr Iri publisher = VocabularyTerm<ns, "publisher">::iri;
inline constexpr Iri replaces = VocabularyTerm<ns, "replaces">::iri;
inline constexpr Iri rights = VocabularyTerm<ns, "rights">::iri;
inline constexpr Iri subject = VocabularyTerm<ns, "subject">::iri;
inline constexpr Iri title = VocabularyTerm<ns, "title">::iri;
inline constexpr Iri type = VocabularyTerm<ns, "type">::iri;
inline constexpr Iri linguistic_system = VocabularyTerm<ns, "LinguisticSystem">::iri;
inline constexpr Iri location = VocabularyTerm<ns, "Location">::iri;
inline constexpr Iri period_of_time = VocabularyTerm<ns, "PeriodOfTime">::iri;
inline constexpr Iri rights_statement = VocabularyTerm<ns, "RightsStatement">::iri;
inline constexpr Iri conforms_to = VocabularyTerm<ns, "conformsTo">::iri;
inline constexpr Iri format = VocabularyTerm<ns, "format">::iri;
inline constexpr Iri language = VocabularyTerm<ns, "language">::iri;
inline constexpr Iri spatial = VocabularyTerm<ns, "spatial">::iri;
inline constexpr Iri temporal = VocabularyTerm<ns, "temporal">::iri;
}  // namespace dcterms

/// DCAT 3: the data set.
namespace dcat {
inline constexpr Namespace ns{"dcat", "http://www.w3.org/ns/dcat#"};
inline constexpr Iri dataset = VocabularyTerm<ns, "Dataset">::iri;
inline constexpr Iri contact_point = VocabularyTerm<ns, "contactPoint">::iri;
inline constexpr Iri keyword = VocabularyTerm<ns, "keyword">::iri;
inline constexpr Iri version = VocabularyTerm<ns, "version">::iri;
inline constexpr Iri catalog = VocabularyTerm<ns, "Catalog">::iri;
inline constexpr Iri catalog_record = VocabularyTerm<ns, "CatalogRecord">::iri;
inline constexpr Iri data_service = VocabularyTerm<ns, "DataService">::iri;
inline constexpr Iri dataset_series = VocabularyTerm<ns, "DatasetSeries">::iri;
inline constexpr Iri distribution_class = VocabularyTerm<ns, "Distribution">::iri;
inline constexpr Iri access_service = VocabularyTerm<ns, "accessService">::iri;
inline constexpr Iri access_url = VocabularyTerm<ns, "accessURL">::iri;
inline constexpr Iri byte_size = VocabularyTerm<ns, "byteSize">::iri;
inline constexpr Iri compress_format = VocabularyTerm<ns, "compressFormat">::iri;
inline constexpr Iri dataset_property = VocabularyTerm<ns, "dataset">::iri;
inline constexpr Iri distribution = VocabularyTerm<ns, "distribution">::iri;
inline constexpr Iri download_url = VocabularyTerm<ns, "downloadURL">::iri;
inline constexpr Iri end_date = VocabularyTerm<ns, "endDate">::iri;
inline constexpr Iri endpoint_description = VocabularyTerm<ns, "endpointDescription">::iri;
inline constexpr Iri endpoint_url = VocabularyTerm<ns, "endpointURL">::iri;
inline constexpr Iri first = VocabularyTerm<ns, "first">::iri;
inline constexpr Iri has_current_version = VocabularyTerm<ns, "hasCurrentVersion">::iri;
inline constexpr Iri has_version = VocabularyTerm<ns, "hasVersion">::iri;
inline constexpr Iri in_series = VocabularyTerm<ns, "inSeries">::iri;
inline constexpr Iri is_version_of = VocabularyTerm<ns, "isVersionOf">::iri;
inline constexpr Iri landing_page = VocabularyTerm<ns, "landingPage">::iri;
inline constexpr Iri last = VocabularyTerm<ns, "last">::iri;
inline constexpr Iri media_type = VocabularyTerm<ns, "mediaType">::iri;
inline constexpr Iri prev = VocabularyTerm<ns, "prev">::iri;
inline constexpr Iri previous_version = VocabularyTerm<ns, "previousVersion">::iri;
inline constexpr Iri record = VocabularyTerm<ns, "record">::iri;
inline constexpr Iri serves_dataset = VocabularyTerm<ns, "servesDataset">::iri;
inline constexpr Iri service = VocabularyTerm<ns, "service">::iri;
inline constexpr Iri start_date = VocabularyTerm<ns, "startDate">::iri;
inline constexpr Iri theme = VocabularyTerm<ns, "theme">::iri;
inline constexpr Iri theme_taxonomy = VocabularyTerm<ns, "themeTaxonomy">::iri;
}  // namespace dcat

/// VoID: the data set.
// NOLINTNEXTLINE(readability-identifier-naming): void is a keyword
namespace void_ {
inline constexpr Namespace ns{"void", "http://rdfs.org/ns/void#"};
inline constexpr Iri dataset = VocabularyTerm<ns, "Dataset">::iri;
inline constexpr Iri uri_space = VocabularyTerm<ns, "uriSpace">::iri;
inline constexpr Iri dataset_description = VocabularyTerm<ns, "DatasetDescription">::iri;
inline constexpr Iri linkset = VocabularyTerm<ns, "Linkset">::iri;
inline constexpr Iri class_property = VocabularyTerm<ns, "class">::iri;
inline constexpr Iri class_partition = VocabularyTerm<ns, "classPartition">::iri;
inline constexpr Iri classes = VocabularyTerm<ns, "classes">::iri;
inline constexpr Iri data_dump = VocabularyTerm<ns, "dataDump">::iri;
inline constexpr Iri distinct_objects = VocabularyTerm<ns, "distinctObjects">::iri;
inline constexpr Iri distinct_subjects = VocabularyTerm<ns, "distinctSubjects">::iri;
inline constexpr Iri entities = VocabularyTerm<ns, "entities">::iri;
inline constexpr Iri example_resource = VocabularyTerm<ns, "exampleResource">::iri;
inline constexpr Iri feature = VocabularyTerm<ns, "feature">::iri;
inline constexpr Iri link_predicate = VocabularyTerm<ns, "linkPredicate">::iri;
inline constexpr Iri objects_target = VocabularyTerm<ns, "objectsTarget">::iri;
inline constexpr Iri properties = VocabularyTerm<ns, "properties">::iri;
inline constexpr Iri property = VocabularyTerm<ns, "property">::iri;
inline constexpr Iri property_partition = VocabularyTerm<ns, "propertyPartition">::iri;
inline constexpr Iri sparql_endpoint = VocabularyTerm<ns, "sparqlEndpoint">::iri;
inline constexpr Iri subjects_target = VocabularyTerm<ns, "subjectsTarget">::iri;
inline constexpr Iri subset = VocabularyTerm<ns, "subset">::iri;
inline constexpr Iri triples = VocabularyTerm<ns, "triples">::iri;
inline constexpr Iri vocabulary = VocabularyTerm<ns, "vocabulary">::iri;
}  // namespace void_

/// ADMS: what a version changed, and what became of an entry.
namespace adms {
inline constexpr Namespace ns{"adms", "http://www.w3.org/ns/adms#"};
inline constexpr Iri status = VocabularyTerm<ns, "status">::iri;
inline constexpr Iri version_notes = VocabularyTerm<ns, "versionNotes">::iri;
}  // namespace adms

/// SPDX: checksums.
namespace spdx {
inline constexpr Namespace ns{"spdx", "http://spdx.org/rdf/terms#"};
inline constexpr Iri checksum_class = VocabularyTerm<ns, "Checksum">::iri;
inline constexpr Iri algorithm = VocabularyTerm<ns, "algorithm">::iri;
inline constexpr Iri checksum = VocabularyTerm<ns, "checksum">::iri;
inline constexpr Iri checksum_value = VocabularyTerm<ns, "checksumValue">::iri;
inline constexpr Iri sha256 = VocabularyTerm<ns, "checksumAlgorithm_sha256">::iri;
}  // namespace spdx

/// DCAT-AP: the European profile's own.
namespace dcatap {
inline constexpr Namespace ns{"dcatap", "http://data.europa.eu/r5r/"};
inline constexpr Iri availability = VocabularyTerm<ns, "availability">::iri;
}  // namespace dcatap

/// Tables of values that a catalog takes; a value's name follows.
namespace authority {
inline constexpr std::string_view eu_file_type =
    "http://publications.europa.eu/resource/authority/file-type/";
inline constexpr std::string_view eu_language =
    "http://publications.europa.eu/resource/authority/language/";
inline constexpr std::string_view eu_data_theme =
    "http://publications.europa.eu/resource/authority/data-theme";
inline constexpr std::string_view loc_language = "http://id.loc.gov/vocabulary/iso639-1/";
inline constexpr std::string_view adms_change_type = "http://purl.org/adms/changetype/";
inline constexpr std::string_view sparql_protocol = "https://www.w3.org/TR/sparql11-protocol/";
inline constexpr std::string_view iana_media_type = "https://www.iana.org/assignments/media-types/";
}  // namespace authority

/// vCard: whom to ask.
namespace vcard {
inline constexpr Namespace ns{"vcard", "http://www.w3.org/2006/vcard/ns#"};
inline constexpr Iri kind = VocabularyTerm<ns, "Kind">::iri;
inline constexpr Iri fn = VocabularyTerm<ns, "fn">::iri;
inline constexpr Iri has_email = VocabularyTerm<ns, "hasEmail">::iri;
inline constexpr Iri has_url = VocabularyTerm<ns, "hasURL">::iri;
}  // namespace vcard

/// FOAF: agents and documents.
namespace foaf {
inline constexpr Namespace ns{"foaf", "http://xmlns.com/foaf/0.1/"};
inline constexpr Iri agent = VocabularyTerm<ns, "Agent">::iri;
inline constexpr Iri document = VocabularyTerm<ns, "Document">::iri;
inline constexpr Iri homepage = VocabularyTerm<ns, "homepage">::iri;
inline constexpr Iri name = VocabularyTerm<ns, "name">::iri;
inline constexpr Iri primary_topic = VocabularyTerm<ns, "primaryTopic">::iri;
}  // namespace foaf

/// PROV-O: what came of what.
namespace prov {
inline constexpr Namespace ns{"prov", "http://www.w3.org/ns/prov#"};
inline constexpr Iri activity = VocabularyTerm<ns, "Activity">::iri;
inline constexpr Iri entity = VocabularyTerm<ns, "Entity">::iri;
inline constexpr Iri had_primary_source = VocabularyTerm<ns, "hadPrimarySource">::iri;
inline constexpr Iri software_agent = VocabularyTerm<ns, "SoftwareAgent">::iri;
inline constexpr Iri used = VocabularyTerm<ns, "used">::iri;
inline constexpr Iri was_associated_with = VocabularyTerm<ns, "wasAssociatedWith">::iri;
inline constexpr Iri was_derived_from = VocabularyTerm<ns, "wasDerivedFrom">::iri;
inline constexpr Iri was_generated_by = VocabularyTerm<ns, "wasGeneratedBy">::iri;
inline constexpr Iri was_revision_of = VocabularyTerm<ns, "wasRevisionOf">::iri;
inline constexpr Iri ended_at_time = VocabularyTerm<ns, "endedAtTime">::iri;
}  // namespace prov

/// The Organization Ontology.
namespace org {
inline constexpr Namespace ns{"org", "http://www.w3.org/ns/org#"};
inline constexpr Iri change_event = VocabularyTerm<ns, "ChangeEvent">::iri;
inline constexpr Iri formal_organization = VocabularyTerm<ns, "FormalOrganization">::iri;
inline constexpr Iri original_organization = VocabularyTerm<ns, "originalOrganization">::iri;
inline constexpr Iri resulting_organization = VocabularyTerm<ns, "resultingOrganization">::iri;
}  // namespace org

/// schema.org: events and places.
namespace schema {
inline constexpr Namespace ns{"schema", "http://schema.org/"};
inline constexpr Iri administrative_area = VocabularyTerm<ns, "AdministrativeArea">::iri;
inline constexpr Iri city = VocabularyTerm<ns, "City">::iri;
inline constexpr Iri country = VocabularyTerm<ns, "Country">::iri;
inline constexpr Iri creative_work = VocabularyTerm<ns, "CreativeWork">::iri;
inline constexpr Iri event = VocabularyTerm<ns, "Event">::iri;
inline constexpr Iri event_series = VocabularyTerm<ns, "EventSeries">::iri;
inline constexpr Iri government_organization = VocabularyTerm<ns, "GovernmentOrganization">::iri;
inline constexpr Iri mixed_event_attendance_mode =
    VocabularyTerm<ns, "MixedEventAttendanceMode">::iri;
inline constexpr Iri offline_event_attendance_mode =
    VocabularyTerm<ns, "OfflineEventAttendanceMode">::iri;
inline constexpr Iri online_event_attendance_mode =
    VocabularyTerm<ns, "OnlineEventAttendanceMode">::iri;
inline constexpr Iri place = VocabularyTerm<ns, "Place">::iri;
inline constexpr Iri project = VocabularyTerm<ns, "Project">::iri;
inline constexpr Iri virtual_location = VocabularyTerm<ns, "VirtualLocation">::iri;
inline constexpr Iri web_page = VocabularyTerm<ns, "WebPage">::iri;
inline constexpr Iri about = VocabularyTerm<ns, "about">::iri;
inline constexpr Iri contained_in_place = VocabularyTerm<ns, "containedInPlace">::iri;
inline constexpr Iri description = VocabularyTerm<ns, "description">::iri;
inline constexpr Iri end_date = VocabularyTerm<ns, "endDate">::iri;
inline constexpr Iri event_attendance_mode = VocabularyTerm<ns, "eventAttendanceMode">::iri;
inline constexpr Iri in_language = VocabularyTerm<ns, "inLanguage">::iri;
inline constexpr Iri location = VocabularyTerm<ns, "location">::iri;
inline constexpr Iri name = VocabularyTerm<ns, "name">::iri;
inline constexpr Iri organizer = VocabularyTerm<ns, "organizer">::iri;
inline constexpr Iri position = VocabularyTerm<ns, "position">::iri;
inline constexpr Iri start_date = VocabularyTerm<ns, "startDate">::iri;
inline constexpr Iri sub_event = VocabularyTerm<ns, "subEvent">::iri;
inline constexpr Iri subject_of = VocabularyTerm<ns, "subjectOf">::iri;
inline constexpr Iri super_event = VocabularyTerm<ns, "superEvent">::iri;
inline constexpr Iri url = VocabularyTerm<ns, "url">::iri;
}  // namespace schema

/// Web Annotation: quoted words.
namespace oa {
inline constexpr Namespace ns{"oa", "http://www.w3.org/ns/oa#"};
inline constexpr Iri annotation = VocabularyTerm<ns, "Annotation">::iri;
inline constexpr Iri specific_resource = VocabularyTerm<ns, "SpecificResource">::iri;
inline constexpr Iri text_quote_selector = VocabularyTerm<ns, "TextQuoteSelector">::iri;
inline constexpr Iri exact = VocabularyTerm<ns, "exact">::iri;
inline constexpr Iri has_body = VocabularyTerm<ns, "hasBody">::iri;
inline constexpr Iri has_selector = VocabularyTerm<ns, "hasSelector">::iri;
inline constexpr Iri has_source = VocabularyTerm<ns, "hasSource">::iri;
inline constexpr Iri has_target = VocabularyTerm<ns, "hasTarget">::iri;
inline constexpr Iri identifying = VocabularyTerm<ns, "identifying">::iri;
inline constexpr Iri motivated_by = VocabularyTerm<ns, "motivatedBy">::iri;
}  // namespace oa

/// GeoSPARQL: positions.
namespace geo {
inline constexpr Namespace ns{"geo", "http://www.opengis.net/ont/geosparql#"};
inline constexpr Iri feature = VocabularyTerm<ns, "Feature">::iri;
inline constexpr Iri geometry = VocabularyTerm<ns, "Geometry">::iri;
inline constexpr Iri as_wkt = VocabularyTerm<ns, "asWKT">::iri;
inline constexpr Iri has_geometry = VocabularyTerm<ns, "hasGeometry">::iri;
inline constexpr Iri wkt_literal = VocabularyTerm<ns, "wktLiteral">::iri;
}  // namespace geo

/// WGS 84: positions.
namespace wgs84 {
inline constexpr Namespace ns{"wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#"};
inline constexpr Iri latitude = VocabularyTerm<ns, "lat">::iri;
inline constexpr Iri longitude = VocabularyTerm<ns, "long">::iri;
}  // namespace wgs84

/// Changeset: what was removed and added between two versions of a description.
namespace cs {
inline constexpr Namespace ns{"cs", "http://purl.org/vocab/changeset/schema#"};
inline constexpr Iri change_set = VocabularyTerm<ns, "ChangeSet">::iri;
inline constexpr Iri addition = VocabularyTerm<ns, "addition">::iri;
inline constexpr Iri removal = VocabularyTerm<ns, "removal">::iri;
inline constexpr Iri subject_of_change = VocabularyTerm<ns, "subjectOfChange">::iri;
}  // namespace cs

/// Dialograph's own ontology: dialograph.ttl.
namespace dlg {
inline constexpr Namespace ns{"dlg", "https://w3id.org/dialograph/ns#"};
inline constexpr Iri agenda_item_class = VocabularyTerm<ns, "AgendaItem">::iri;
inline constexpr Iri agreement = VocabularyTerm<ns, "Agreement">::iri;
inline constexpr Iri dialogue_series = VocabularyTerm<ns, "DialogueSeries">::iri;
inline constexpr Iri meeting = VocabularyTerm<ns, "Meeting">::iri;
inline constexpr Iri memorandum = VocabularyTerm<ns, "Memorandum">::iri;
inline constexpr Iri pilot_cooperation = VocabularyTerm<ns, "PilotCooperation">::iri;
inline constexpr Iri session = VocabularyTerm<ns, "Session">::iri;
inline constexpr Iri signing = VocabularyTerm<ns, "Signing">::iri;
inline constexpr Iri agenda_item = VocabularyTerm<ns, "agendaItem">::iri;
inline constexpr Iri agreed = VocabularyTerm<ns, "agreed">::iri;
inline constexpr Iri at_session = VocabularyTerm<ns, "atSession">::iri;
inline constexpr Iri confirmation = VocabularyTerm<ns, "confirmation">::iri;
inline constexpr Iri confirmed = VocabularyTerm<ns, "confirmed">::iri;
inline constexpr Iri cooperation = VocabularyTerm<ns, "cooperation">::iri;
inline constexpr Iri discussed = VocabularyTerm<ns, "discussed">::iri;
inline constexpr Iri fulfils = VocabularyTerm<ns, "fulfils">::iri;
inline constexpr Iri held_during = VocabularyTerm<ns, "heldDuring">::iri;
inline constexpr Iri intent = VocabularyTerm<ns, "intent">::iri;
inline constexpr Iri name_from = VocabularyTerm<ns, "nameFrom">::iri;
inline constexpr Iri name_to = VocabularyTerm<ns, "nameTo">::iri;
inline constexpr Iri next_session = VocabularyTerm<ns, "nextSession">::iri;
inline constexpr Iri outcome = VocabularyTerm<ns, "outcome">::iri;
inline constexpr Iri outcome_kind = VocabularyTerm<ns, "outcomeKind">::iri;
inline constexpr Iri previous_session = VocabularyTerm<ns, "previousSession">::iri;
inline constexpr Iri recorded_at = VocabularyTerm<ns, "recordedAt">::iri;
inline constexpr Iri reported = VocabularyTerm<ns, "reported">::iri;
inline constexpr Iri retrieved = VocabularyTerm<ns, "retrieved">::iri;
inline constexpr Iri signatory = VocabularyTerm<ns, "signatory">::iri;
inline constexpr Iri signed_at = VocabularyTerm<ns, "signedAt">::iri;
inline constexpr Iri topic = VocabularyTerm<ns, "topic">::iri;
}  // namespace dlg

/// What a load that is under way says in a store, in one graph that is empty when it is done. It is
/// never published.
namespace loading {
inline constexpr Namespace ns{"loading", "https://w3id.org/dialograph/loading#"};
/// The graph.
inline constexpr Iri control = VocabularyTerm<ns, "control">::iri;
/// The lock, who holds it, and what tells them apart.
inline constexpr Iri lock = VocabularyTerm<ns, "lock">::iri;
inline constexpr Iri held_by = VocabularyTerm<ns, "heldBy">::iri;
inline constexpr Iri holder = VocabularyTerm<ns, "holder">::iri;
/// A load to the graphs that it fills beside the data, and to those that it will replace.
inline constexpr Iri stages = VocabularyTerm<ns, "stages">::iri;
inline constexpr Iri replaces = VocabularyTerm<ns, "replaces">::iri;
/// A staged graph to the graph that it becomes.
inline constexpr Iri becomes = VocabularyTerm<ns, "becomes">::iri;
/// A load to the numbers of the batches that have arrived, its steps, and who began to move it and
/// did.
inline constexpr Iri batch = VocabularyTerm<ns, "batch">::iri;
inline constexpr Iri step = VocabularyTerm<ns, "step">::iri;
inline constexpr Iri begun_by = VocabularyTerm<ns, "begunBy">::iri;
inline constexpr Iri moved_by = VocabularyTerm<ns, "movedBy">::iri;
}  // namespace loading

/// The namespaces of the vocabularies that describe a data set, in the order in which files name
/// them.
inline constexpr std::array vocabulary_namespaces{
    &dlg::ns,   &schema::ns, &skos::ns, &dcterms::ns, &dcat::ns, &void_::ns,
    &prov::ns,  &org::ns,    &foaf::ns, &vcard::ns,   &oa::ns,   &geo::ns,
    &wgs84::ns, &rdf::ns,    &rdfs::ns, &owl::ns,     &xsd::ns,
};

}  // namespace dialograph

extension ReportFormat {
  /// The published JSON Schema (draft 2020-12) of the JSON form, version 1.0. Any change to the form that a reader could trip over
  /// changes the version.
  public static let jsonSchema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:plan-review:report:1.0", "title": "Panel review report",
      "description": "Every difference between two versions of a police and crime plan. Members stand in the order of this schema; text is verbatim.",
      "type": "object",
      "properties": {
        "schemaVersion": {"const": "1.0"}, "title": {"type": "string"},
        "status": {"type": "string", "description": "The standing of the report until the whole panel adopts it."},
        "panel": {"type": ["string", "null"]}, "meeting": {"type": ["string", "null"]},
        "law": {
          "type": "object",
          "properties": {
            "act": {"type": "string"},
            "provisions": {
              "type": "array",
              "items": {
                "type": "object", "properties": {"citation": {"type": "string"}, "duty": {"type": "string"}},
                "required": ["citation", "duty"], "additionalProperties": false
              }
            }
          },
          "required": ["act", "provisions"], "additionalProperties": false
        },
        "settings": {
          "type": "array",
          "items": {
            "type": "object", "properties": {"name": {"type": "string"}, "value": {"type": "string"}}, "required": ["name", "value"],
            "additionalProperties": false
          }
        },
        "original": {"$ref": "#/$defs/version"}, "revised": {"$ref": "#/$defs/version"},
        "inShort": {
          "type": "array", "items": {"type": "string"},
          "description": "What became of the objectives and the commitments, a sentence each."
        },
        "remarks": {"type": "array", "items": {"type": "string"}, "description": "What else a reader should know at once."},
        "coverage": {"type": "array", "items": {"type": "string"}, "description": "What was read and compared: some sentences a version."},
        "proof": {
          "type": "object",
          "properties": {
            "originalUnits": {"type": "integer", "minimum": 0}, "revisedUnits": {"type": "integer", "minimum": 0},
            "lettersReplayed": {"type": "integer", "minimum": 0}, "sentence": {"type": "string"}
          },
          "required": ["originalUnits", "revisedUnits", "lettersReplayed", "sentence"], "additionalProperties": false
        },
        "headline": {
          "description": "The counts that the report opens with: the commitments under the objectives, and those elsewhere; all of them where none stands under an objective.",
          "type": "object",
          "properties": {"isOfObjectives": {"type": "boolean"}, "commitments": {"$ref": "#/$defs/tally"}, "elsewhere": {"$ref": "#/$defs/tally"}},
          "required": ["isOfObjectives", "commitments", "elsewhere"], "additionalProperties": false
        },
        "counts": {"$ref": "#/$defs/tallies"},
        "objectives": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "originals": {"type": "array", "items": {"type": "integer", "minimum": 0}},
              "reviseds": {"type": "array", "items": {"type": "integer", "minimum": 0}}, "isMoved": {"type": "boolean"},
              "isRenamed": {"type": "boolean"}
            },
            "required": ["originals", "reviseds", "isMoved", "isRenamed"], "additionalProperties": false
          },
          "description": "How the divisions of the two versions answer to one another, by their positions, counted from 0."
        },
        "groups": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "code": {"type": "string"}, "title": {"type": "string"},
              "kind": {"enum": ["introduction", "objective", "chapter", "appendix"]}, "sentence": {"type": ["string", "null"]},
              "counts": {"$ref": "#/$defs/tallies"},
              "changes": {
                "type": "array", "items": {"$ref": "#/$defs/ref"},
                "description": "References, most consequential first and editorial last."
              }
            },
            "required": ["code", "title", "kind", "sentence", "counts", "changes"], "additionalProperties": false
          }
        },
        "firstLooks": {
          "type": "array",
          "items": {
            "type": "object", "properties": {"ref": {"$ref": "#/$defs/ref"}, "sentence": {"type": "string"}},
            "required": ["ref", "sentence"], "additionalProperties": false
          }
        },
        "firstLooksLeft": {"type": "integer", "minimum": 0},
        "figures": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "ref": {"$ref": "#/$defs/ref"}, "subject": {"type": "string"}, "original": {"type": ["string", "null"]},
              "revised": {"type": ["string", "null"]}, "difference": {"type": ["string", "null"]}
            },
            "required": ["ref", "subject", "original", "revised", "difference"], "additionalProperties": false
          }
        },
        "declarations": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "status": {"enum": ["notChecked", "declared", "undeclared", "partlyDeclared", "overMarked", "declaredButNotMade", "disputed"]},
              "changes": {"type": "array", "items": {"type": "string"}, "description": "Ids of changes."}
            },
            "required": ["status", "changes"], "additionalProperties": false
          },
          "description": "What the document's own marks say, against what was found."
        },
        "notes": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "origin": {"enum": ["original", "revised", "both", "comparison"]},
              "kind": {"enum": ["unread", "setAside", "inferred", "convention", "markUpFault", "limit", "advice"]},
              "sentence": {"type": "string"}, "place": {"anyOf": [{"$ref": "#/$defs/place"}, {"type": "null"}]}
            },
            "required": ["origin", "kind", "sentence", "place"], "additionalProperties": false
          }
        },
        "changes": {
          "type": "array", "items": {"$ref": "#/$defs/change"},
          "description": "Every unit of both versions is in exactly one change, unchanged ones too, in the order of the plan."
        }
      },
      "required": [
        "schemaVersion", "title", "status", "panel", "meeting", "law", "settings", "original", "revised", "inShort", "remarks",
        "coverage", "proof", "headline", "counts", "objectives", "groups", "firstLooks", "firstLooksLeft", "figures", "declarations",
        "notes", "changes"
      ],
      "additionalProperties": false,
      "$defs": {
        "ref": {"type": "string", "pattern": "^[^ -]+-[0-9]{2,}$", "description": "The printed reference of a change: SEC-05."},
        "version": {
          "type": "object",
          "properties": {
            "name": {"type": "string", "description": "What running text calls it."}, "title": {"type": ["string", "null"]},
            "area": {"type": ["string", "null"]}, "body": {"type": ["string", "null"]}, "versionLabel": {"type": ["string", "null"]},
            "role": {"enum": ["base", "draft", "issued", null]}, "date": {"type": ["string", "null"]},
            "author": {"type": ["string", "null"]}, "planningPeriod": {"type": ["string", "null"]},
            "language": {"type": ["string", "null"], "description": "A BCP 47 tag."}, "file": {"type": "string"},
            "sha256": {"type": "string"}, "format": {"type": "string"},
            "view": {"enum": ["original", "revised", null], "description": "Which reading of a redline it is."},
            "readerVersion": {"type": "string"}, "declaredMarks": {"type": "integer", "minimum": 0},
            "coverage": {
              "type": "object",
              "properties": {
                "paragraphs": {"type": "integer", "minimum": 0}, "paragraphsSetAside": {"type": "integer", "minimum": 0},
                "tables": {"type": "integer", "minimum": 0}, "cells": {"type": "integer", "minimum": 0},
                "notes": {"type": "integer", "minimum": 0}, "headersAndFooters": {"type": "integer", "minimum": 0},
                "textBoxes": {"type": "integer", "minimum": 0}, "comments": {"type": "integer", "minimum": 0},
                "unread": {
                  "type": "array",
                  "items": {
                    "type": "object", "properties": {"what": {"type": "string"}, "count": {"type": "integer", "minimum": 0}},
                    "required": ["what", "count"], "additionalProperties": false
                  }
                }
              },
              "required": ["paragraphs", "paragraphsSetAside", "tables", "cells", "notes", "headersAndFooters", "textBoxes", "comments", "unread"],
              "additionalProperties": false
            }
          },
          "required": [
            "name", "title", "area", "body", "versionLabel", "role", "date", "author", "planningPeriod", "language", "file", "sha256",
            "format", "view", "readerVersion", "declaredMarks", "coverage"
          ],
          "additionalProperties": false
        },
        "tallies": {
          "type": "object",
          "properties": {
            "commitments": {"$ref": "#/$defs/tally"}, "headings": {"$ref": "#/$defs/tally"}, "leadIns": {"$ref": "#/$defs/tally"},
            "paragraphs": {"$ref": "#/$defs/tally"}, "tableRows": {"$ref": "#/$defs/tally"}, "notes": {"$ref": "#/$defs/tally"}
          },
          "required": ["commitments", "headings", "leadIns", "paragraphs", "tableRows", "notes"], "additionalProperties": false
        },
        "tally": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "kind": {"$ref": "#/$defs/kind"}, "changes": {"type": "integer", "minimum": 0},
              "original": {"type": "integer", "minimum": 0, "description": "Units of the original in them."},
              "revised": {"type": "integer", "minimum": 0, "description": "Units of the revised version in them."}
            },
            "required": ["kind", "changes", "original", "revised"], "additionalProperties": false
          },
          "minItems": 9, "maxItems": 9, "description": "One count for each kind."
        },
        "kind": {"enum": ["unchanged", "added", "removed", "reworded", "moved", "merged", "split", "renumbered", "editorial"]},
        "unitKind": {"enum": ["title", "heading", "leadIn", "commitment", "narrative", "tableRow", "note"]},
        "place": {
          "type": "object",
          "properties": {
            "part": {"type": "string"}, "paragraph": {"type": "integer", "minimum": 0}, "line": {"type": "integer", "minimum": 0},
            "page": {"type": "integer", "minimum": 0}
          },
          "required": ["part", "paragraph"], "additionalProperties": false
        },
        "unit": {
          "type": "object",
          "properties": {
            "id": {"type": "string"}, "kind": {"$ref": "#/$defs/unitKind"}, "text": {"type": "string"}, "label": {"type": "string"},
            "cells": {"type": "array", "items": {"type": "string"}}, "columns": {"type": "array", "items": {"type": "string"}},
            "depth": {"type": "integer", "minimum": 0}, "objective": {"type": "string"}, "subheading": {"type": "string"},
            "leadIn": {"type": "string"}, "responsible": {"type": "string"},
            "role": {"enum": ["commitment", "focus", "outcome", "measure"]}, "place": {"$ref": "#/$defs/place"}
          },
          "required": ["id", "kind", "text", "objective", "place"], "additionalProperties": false
        },
        "reason": {
          "type": "object",
          "properties": {
            "rule": {"type": "string"},
            "kind": {
              "enum": [
                "weakened", "strengthened", "figureChanged", "figureAdded", "figureDropped", "dateChanged", "dateAdded", "dateDropped",
                "limitChanged", "unitChanged", "targetEased", "targetTightened",
                "bodyChanged", "bodyNamed", "bodyDropped", "documentNamed", "documentDropped", "responsibilityChanged",
                "measureDropped", "measureAdded", "scopeNarrowed", "scopeWidened", "partDropped", "partAdded",
                "rewritten", "definitionChanged", "duplicated",
                "figuresContradict", "brokenGrammar", "staleReference", "wordingKeptElsewhere", "objectiveChanged", "removedOutright",
                "newCommitment"
              ]
            },
            "statement": {"type": "string"},
            "evidence": {
              "type": "array",
              "items": {
                "type": "object", "properties": {"side": {"enum": ["original", "revised"]}, "text": {"type": "string"}},
                "required": ["side", "text"], "additionalProperties": false
              }
            },
            "question": {"type": ["string", "null"], "description": "A line of enquiry, put to the commissioner."},
            "consequence": {"enum": ["record", "minor", "notable", "high"]}
          },
          "required": ["rule", "kind", "statement", "evidence", "question", "consequence"], "additionalProperties": false
        },
        "change": {
          "type": "object",
          "properties": {
            "id": {"type": "string", "description": "Stable over runs."},
            "ref": {"anyOf": [{"$ref": "#/$defs/ref"}, {"type": "null"}], "description": "Null for what is unchanged."},
            "kind": {"$ref": "#/$defs/kind"}, "unit": {"$ref": "#/$defs/unitKind"}, "objective": {"type": "string"},
            "leadIn": {"type": ["string", "null"]}, "heading": {"type": ["string", "null"]}, "sentence": {"type": ["string", "null"]},
            "original": {"type": "array", "items": {"$ref": "#/$defs/unit"}},
            "revised": {"type": "array", "items": {"$ref": "#/$defs/unit"}},
            "words": {
              "type": "array",
              "items": {
                "type": "object", "properties": {"kind": {"enum": ["kept", "removed", "added"]}, "text": {"type": "string"}},
                "required": ["kind", "text"], "additionalProperties": false
              },
              "description": "Kept and removed, joined, are the original letter for letter; kept and added, the revised text."
            },
            "reasons": {"type": "array", "items": {"$ref": "#/$defs/reason"}},
            "declared": {"enum": ["notChecked", "declared", "undeclared", "partlyDeclared", "overMarked", "declaredButNotMade", "disputed"]},
            "consequence": {"enum": ["record", "minor", "notable", "high", null], "description": "For the order of reading."},
            "isMoved": {"type": "boolean"}, "isReworded": {"type": "boolean"},
            "sameness": {"enum": ["identical", "relabelled", "editorial", "different"]},
            "score": {"type": "number", "minimum": 0, "maximum": 1}, "matcher": {"type": "string"}
          },
          "required": [
            "id", "ref", "kind", "unit", "objective", "leadIn", "heading", "sentence", "original", "revised", "words", "reasons",
            "declared", "consequence", "isMoved", "isReworded", "sameness", "score", "matcher"
          ],
          "additionalProperties": false,
          "anyOf": [{"properties": {"original": {"minItems": 1}}}, {"properties": {"revised": {"minItems": 1}}}]
        }
      }
    }

    """#
}

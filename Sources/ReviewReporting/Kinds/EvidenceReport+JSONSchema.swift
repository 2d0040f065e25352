extension EvidenceReport {
  /// The published JSON Schema (draft 2020-12) of the JSON form, version 1.0.
  public static let jsonSchema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:plan-review:evidence:1.0", "title": "Evidence report",
      "description": "What monitoring reports and minutes say of each commitment of a plan. Text is verbatim.",
      "type": "object",
      "properties": {
        "schemaVersion": {"const": "1.0"},
        "asOf": {"type": ["string", "null"], "format": "date", "description": "The day at which the states hold."},
        "papers": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "file": {"type": "string"}, "title": {"type": ["string", "null"]}, "kind": {"enum": ["report", "minutes", "paper"]},
              "date": {"type": ["string", "null"]}, "from": {"type": ["string", "null"]}, "to": {"type": ["string", "null"]}
            },
            "required": ["file", "kind"], "additionalProperties": false
          }
        },
        "commitments": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "ref": {"type": "string"}, "id": {"type": "string"}, "objective": {"type": "string"}, "leadIn": {"type": ["string", "null"]},
              "text": {"type": "string"}, "place": {"type": "string"},
              "state": {
                "enum": [
                  "reported", "not-reported", "overdue", "done", "done-still-promised", "removed-done", "removed-never-done", "withdrawn"
                ]
              },
              "flags": {
                "type": "array", "items": {"enum": ["overdue", "not-reported", "withdrawn", "measure-redefined", "measure-withheld"]}
              },
              "deadline": {"type": ["string", "null"]}, "fate": {"enum": ["kept", "reworded", "removed", null]},
              "statement": {"type": "string"}, "question": {"type": ["string", "null"]},
              "passages": {
                "type": "array",
                "items": {
                  "type": "object", "properties": {"id": {"type": "string"}, "status": {"$ref": "#/$defs/status"}},
                  "required": ["id", "status"], "additionalProperties": false
                }
              }
            },
            "required": ["ref", "id", "objective", "text", "place", "state", "flags", "statement", "passages"], "additionalProperties": false
          }
        },
        "passages": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": {"type": "string"}, "file": {"type": "string"}, "place": {"type": "string"}, "heading": {"type": ["string", "null"]},
              "text": {"type": "string"}, "status": {"$ref": "#/$defs/status"}, "statusWords": {"type": ["string", "null"]},
              "figures": {"type": "array", "items": {"type": "string"}},
              "links": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "ref": {"type": "string"}, "strength": {"enum": ["speaks", "possible", "confirmed"]},
                    "words": {"type": "array", "items": {"type": "string"}},
                    "features": {"type": "array", "items": {"enum": ["objective", "figure", "count", "learntName"]}}
                  },
                  "required": ["ref", "strength", "words", "features"], "additionalProperties": false
                }
              }
            },
            "required": ["id", "file", "place", "text", "status", "figures", "links"], "additionalProperties": false
          }
        }
      },
      "required": ["schemaVersion", "papers", "commitments", "passages"], "additionalProperties": false,
      "$defs": {
        "status": {
          "enum": ["done", "under-way", "planned", "delayed", "measure", "withdrawn", "redefined", "withheld", "none"]
        }
      }
    }
    """#
}

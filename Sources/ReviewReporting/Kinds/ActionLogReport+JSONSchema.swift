extension ActionLogReport {
  /// The published JSON Schema (draft 2020-12) of the JSON form, version 1.0.
  public static let jsonSchema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:plan-review:actions:1.0", "title": "Action log",
      "description": "What minutes record as to be done, and what later papers show of it. Text is verbatim.",
      "type": "object",
      "properties": {
        "schemaVersion": {"const": "1.0"}, "asOf": {"type": ["string", "null"]},
        "actions": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "file": {"type": "string"}, "meeting": {"type": ["string", "null"]}, "item": {"type": ["string", "null"]},
              "label": {"type": ["string", "null"]}, "place": {"type": "string"}, "text": {"type": "string"},
              "alsoSaid": {"type": "array", "items": {"$ref": "#/$defs/words"}},
              "owner": {"type": ["string", "null"]},
              "due": {"type": ["string", "null"], "description": "A day, or a month as 2026-07."},
              "state": {"enum": ["done", "done-late", "part-done", "overdue", "not-shown"]},
              "evidence": {"type": "array", "items": {"$ref": "#/$defs/words"}}
            },
            "required": ["file", "place", "text", "alsoSaid", "state", "evidence"], "additionalProperties": false
          }
        },
        "programme": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "file": {"type": "string"}, "title": {"type": "string"}, "meeting": {"type": "string"}, "purpose": {"type": ["string", "null"]},
              "namedIn": {"type": "array", "items": {"type": "string"}}
            },
            "required": ["file", "title", "meeting", "namedIn"], "additionalProperties": false
          }
        }
      },
      "required": ["schemaVersion", "actions", "programme"], "additionalProperties": false,
      "$defs": {
        "words": {
          "type": "object",
          "properties": {"file": {"type": "string"}, "text": {"type": "string"}, "place": {"type": "string"}},
          "required": ["text", "place"], "additionalProperties": false
        }
      }
    }
    """#
}

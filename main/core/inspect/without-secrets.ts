import type { JsonObject } from '../../../shared/contract/fields.ts';
import { redactText, secretsIn } from '../redact.ts';

/** A JSON object as it may be shown: by the names of fields, and by what secrets look like. */
export function withoutSecrets(object: JsonObject): JsonObject {
  const known = secretsIn(JSON.stringify(object));
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return redactText(value, known);
    if (Array.isArray(value)) return value.map((item) => clean(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redactText(name, known), clean(inner)]));
  };
  return clean(object) as JsonObject;
}

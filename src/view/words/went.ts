/** The message for a number that went from one value to another, or for one that stayed where it was. */
export function went<Key extends string, Value extends number | string>(
  key: Key,
  before: Value,
  after: Value,
): Key | `${Key}.stayed` {
  return before === after ? `${key}.stayed` : key;
}

/** What lies on what. */
export const DEPTH = {
  backdrop: 0,
  mood: 0.5,
  arcs: 1,
  glow: 2,
  moon: 3,
  bases: 4,
  sparks: 5,
  chamber: 5.5,
  notes: 6,
  token: 7,
  name: 8,
  focus: 9,
  stand: 10, // marks of a debate
  veil: 12,
  act: 14,
  card: 16,
  mark: 18,
  prologue: 30,
} as const;

import { NATIONS, OFFICES } from '../vocabulary/nations.ts';
import { checkRepeatedWords, checkRepeats, field, type Say, sound, soundItems } from './parts.ts';
import { tariffShape } from './shape.ts';
import { list, whole, word } from './shapes.ts';

/** Says what is wrong with the opening: trust, tariffs, and who has signed. */
export function checkSetup(scenario: unknown, say: Say): void {
  for (const nation of NATIONS) {
    const trust = sound(field(scenario, 'setup', 'trust', nation, nation), whole(1, 100));
    if (trust !== undefined) say('selfTrust', `setup.trust.${nation}.${nation}`);
  }
  const offices = (nation: string) =>
    sound(field(scenario, 'offices', nation), list(word(OFFICES, 'office')));
  const signatories = sound(field(scenario, 'setup', 'signatories'), list(word(NATIONS, 'nation')));
  if (signatories) {
    checkRepeatedWords(signatories, 'setup.signatories', say);
    for (const nation of NATIONS) {
      if (offices(nation)?.includes('accordsFounder') && !signatories.includes(nation)) {
        say('founderOutside', 'setup.signatories', { nation });
      }
    }
  }
  const tariffs = soundItems(field(scenario, 'setup', 'tariffs'), tariffShape, 'setup.tariffs');
  checkRepeats(
    tariffs.map(({ path, value }) => ({ path, value: `${value.by} on ${value.on}` })),
    say,
  );
  for (const { path, value } of tariffs) {
    if (value.by === value.on) say('tariffOnSelf', path);
    const held = offices(value.by);
    if (held && !held.includes('trader')) say('tariffWithoutLever', path, { nation: value.by });
  }
}

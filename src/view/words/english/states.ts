import type { CountryState, LanderState, NationState, StatuteState } from '../../../machines/states.ts';

/** What state a thing is in, as a dossier or the board's text tells it. */
// biome-ignore format: a table, one state a line
export const states = {
  'state.accords.outside': 'Has not signed the Accords',
  'state.accords.signed': 'Signed the Accords',
  'state.accords.withdrawn': 'Withdrew from the Accords',
  'state.ilrs.outside': 'Not in the ILRS',
  'state.ilrs.member': 'Member of the ILRS',
  'state.ilrs.left': 'Left the ILRS',
  'state.samples.none': 'No samples on the bench',
  'state.samples.atHand': 'Samples on the bench',
  'state.findings.none': 'Nothing drafted',
  'state.findings.drafted': 'Findings drafted, not yet published',
  'state.payload.none': "No place aboard Chang'e-8",
  'state.payload.placed': "A place aboard Chang'e-8, payload not built",
  'state.payload.built': "Payload ready for Chang'e-8",
  'state.payload.missed': "Payload missed Chang'e-8",
  'state.payload.flown': 'Payload on the Moon',
  'state.payload.lost': "Payload lost with Chang'e-8",
  'state.statute.inForce': 'American law bars NASA from working with China alone',
  'state.statute.narrowed': 'American law lets sample science with China through',
  'state.statute.repealed': 'The American ban on work with China is repealed',
  'state.certificate.none': 'No certificate',
  'state.certificate.sought': 'A certificate is sought; the answer comes next year',
  'state.certificate.granted': 'A certificate for one act with China is at hand',
  'state.certificate.expiring': 'A certificate for one act with China is at hand; it lapses this year',
  'state.station.unfounded': 'The ILRS is not founded',
  'state.station.founded': 'The ILRS is founded',
  'state.channels.open': 'The channels between the camps are open',
  'state.channels.frozen': 'The channels between the camps are closed',
  'state.lander.planned': "Chang'e-8 is being built",
  'state.lander.onPad': "Chang'e-8 stands on its pad",
  'state.lander.flown': "Chang'e-8 has landed",
  'state.lander.lost': "Chang'e-8 was lost",
  'state.lander.grounded': "Chang'e-8 never flew",
  'state.country.uncommitted': 'In neither framework',
  'state.country.accords': 'Signed the Accords',
  'state.country.ilrs': 'Joined the ILRS',
  'state.country.both': 'In both frameworks',
  'state.tariff.0': 'no tariff',
  'state.tariff.1': 'tariff, level 1 of 3',
  'state.tariff.2': 'tariff, level 2 of 3',
  'state.tariff.3': 'tariff, level 3 of 3',
  'state.tariff.between': '{by} on {to}: {level}',
  'state.truce': 'Truce between {by} and {to}',
  'state.pledge.open': 'Open pledge, due by the end of {year}: “{mine}” of {by} for “{yours}” of {to}',
  'state.trust': '{by} towards {to}: {word} ({number})',
} as const satisfies Record<`state.accords.${NationState['accords']}`, string> &
  Record<`state.ilrs.${NationState['ilrs']}`, string> &
  Record<`state.samples.${NationState['samples']}`, string> &
  Record<`state.findings.${NationState['findings']}`, string> &
  Record<`state.payload.${NationState['payload']}`, string> &
  Record<`state.statute.${StatuteState}`, string> &
  Record<`state.lander.${LanderState}`, string> &
  Record<`state.country.${CountryState}`, string> &
  Record<`state.${string}`, string>;

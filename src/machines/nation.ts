import { and, setup, stateIn } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

// biome-ignore format: a table
const DESK_EVENTS = [
  'lend', 'give', 'exchange', 'laboratory', 'givePlace', 'fund', 'court',
  'announceTreasure', 'inviteAstronaut', 'tightenExports', 'briefCongress', 'shareReactorDesign', 'flyLuna',
  'openBench', 'convene', 'flyInstrument', 'autonomyCompact', 'industryPact', 'treatyReview', 'buildRover',
  'shareAsteroid', 'carryMessage', 'trainAstronaut', 'shopBothSides', 'flyMoonProbe',
] as const;
// biome-ignore format: a table
export type NationEventType =
  | (typeof DESK_EVENTS)[number]
  | 'sign' | 'withdraw' | 'found' | 'coFound' | 'join' | 'leave'
  | 'receive' | 'study' | 'publishOpenly' | 'publishClosed'
  | 'receivePlace' | 'build' | 'lift-off' | 'missFlight';

/** A desk act leaves no mark on the nation itself; only whether it may be done is decided here. */
const transfer = and(['holdsOffice', 'isAimedAtAnother', 'isAgreed', 'isLawful', 'areChannelsOpen']);

/** What one nation is in: both frameworks, its samples and findings, its payload, and the desk it acts from. */
export const nationMachine = setup({
  types: { events: {} as MachineEvent<NationEventType> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'nation',
  type: 'parallel',
  states: {
    accords: {
      initial: 'outside',
      states: {
        outside: { on: { sign: { guard: 'areChannelsOpen', target: 'signed', actions: 'signed' } } },
        signed: { on: { withdraw: { guard: 'isNotLeader', target: 'withdrawn', actions: 'withdrew' } } },
        withdrawn: { on: { sign: { guard: 'areChannelsOpen', target: 'signed', actions: 'signed' } } },
      },
    },
    ilrs: {
      initial: 'outside',
      states: {
        outside: {
          on: {
            found: {
              guard: and(['holdsOffice', 'isAimedAtAnother', 'isAgreed', 'isLawful']),
              target: 'member',
              actions: 'founded',
            },
            coFound: { target: 'member' },
            join: { guard: and(['hasStation', 'areChannelsOpen']), target: 'member', actions: 'joined' },
          },
        },
        member: { on: { leave: { guard: 'isNotLeader', target: 'left', actions: 'left' } } },
        left: {
          on: {
            join: { guard: and(['hasStation', 'areChannelsOpen']), target: 'member', actions: 'joined' },
          },
        },
      },
    },
    samples: {
      initial: 'none',
      states: {
        none: { on: { receive: { target: 'atHand' } } },
        atHand: { on: { receive: { target: 'atHand' }, study: { guard: 'isLastLot', target: 'none' } } },
      },
    },
    findings: {
      initial: 'none',
      states: {
        none: {
          on: {
            study: [
              {
                guard: and([stateIn({ samples: 'atHand' }), 'isYoung']),
                target: 'drafted',
                actions: 'studiedYoung',
              },
              {
                guard: and([stateIn({ samples: 'atHand' }), 'isOld']),
                target: 'drafted',
                actions: 'studiedOld',
              },
            ],
          },
        },
        drafted: {
          on: {
            study: [
              { guard: and([stateIn({ samples: 'atHand' }), 'isYoung']), actions: 'studiedYoung' },
              { guard: and([stateIn({ samples: 'atHand' }), 'isOld']), actions: 'studiedOld' },
            ],
            publishOpenly: { target: 'none', actions: 'publishedOpenly' },
            publishClosed: { target: 'none', actions: 'publishedClosed' },
          },
        },
      },
    },
    payload: {
      initial: 'none',
      states: {
        none: { on: { receivePlace: { target: 'placed' } } },
        placed: {
          on: {
            build: { target: 'built', actions: 'payloadBuilt' },
            missFlight: { target: 'missed' },
          },
        },
        built: {
          on: {
            'lift-off': [
              { guard: 'isCarried', target: 'flown', actions: 'payloadFlown' },
              { guard: 'isFailed', target: 'lost', actions: 'payloadLost' },
            ],
            missFlight: { target: 'missed' },
          },
        },
        missed: { type: 'final' },
        flown: { type: 'final' },
        lost: { type: 'final' },
      },
    },
    desk: {
      initial: 'staffed',
      states: {
        staffed: {
          on: {
            lend: { guard: transfer, actions: 'lent' },
            give: { guard: transfer, actions: 'given' },
            exchange: { guard: transfer, actions: 'exchanged' },
            laboratory: { guard: transfer, actions: 'laboratoryOpened' },
            givePlace: { guard: transfer, actions: 'placeGiven' },
            fund: { guard: 'holdsOffice', actions: 'funded' },
            court: { guard: 'holdsOffice', actions: 'courted' },
            announceTreasure: { guard: 'holdsOffice', actions: 'announcedTreasure' },
            inviteAstronaut: { guard: 'holdsOffice', actions: 'invitedAstronaut' },
            tightenExports: { guard: and(['holdsOffice', 'isAimedAtAnother']), actions: 'tightenedExports' },
            briefCongress: { guard: 'holdsOffice', actions: 'briefedCongress' },
            shareReactorDesign: { guard: and(['holdsOffice', 'hasStation']), actions: 'sharedReactorDesign' },
            flyLuna: [
              { guard: and(['holdsOffice', 'isFailed']), actions: 'crashedLuna' },
              { guard: 'holdsOffice', actions: 'flewLuna' },
            ],
            openBench: { guard: 'holdsOffice', actions: 'openedBench' },
            convene: { guard: 'holdsOffice', actions: 'convened' },
            flyInstrument: { guard: and(['holdsOffice', 'areChannelsOpen']), actions: 'flewInstrument' },
            autonomyCompact: { guard: 'holdsOffice', actions: 'madeAutonomyCompact' },
            industryPact: { guard: and(['holdsOffice', 'isAimedAtAnother']), actions: 'madeIndustryPact' },
            treatyReview: { guard: 'holdsOffice', actions: 'reviewedTreaty' },
            buildRover: { guard: 'holdsOffice', actions: 'builtRover' },
            shareAsteroid: { guard: and(['holdsOffice', 'isAimedAtAnother']), actions: 'sharedAsteroid' },
            carryMessage: { guard: 'holdsOffice', actions: 'carriedMessage' },
            trainAstronaut: { guard: and(['holdsOffice', 'areChannelsOpen']), actions: 'trainedAstronaut' },
            shopBothSides: { guard: 'holdsOffice', actions: 'shoppedBothSides' },
            flyMoonProbe: [
              { guard: and(['holdsOffice', 'isFailed']), actions: 'crashedProbe' },
              { guard: 'holdsOffice', actions: 'flewProbe' },
            ],
          },
        },
      },
    },
  },
});

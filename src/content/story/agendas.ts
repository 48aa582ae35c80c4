import type { Agenda } from '../../scenario/scenario.ts';
import type { ByNation } from '../../vocabulary/nations.ts';

/**
 * What each nation plays for. Two public aims of 30, one secret of 20 drawn from four, one of the world of 20. The
 * ends of each scale are judgement: at the start an aim stands between nothing and two thirds, the less of it the more
 * it grows by itself over the years, so that an ordinary game reaches about half of it and any game can lose or win
 * most of it.
 */
const PUBLIC = 26;
const SECRET = 28;
const WORLD = 20;

const EUROPE = ['GBR', 'FRA', 'DEU'] as const;

const CHN: Agenda = {
  public: [
    {
      id: 'CHN.trusted',
      text: 'Be trusted by the other eight',
      metric: { kind: 'trust', from: 'others', toward: 'self' },
      from: 40,
      to: 65,
      weight: PUBLIC,
    },
    {
      id: 'CHN.prestige',
      text: 'Stand high in the eyes of the world',
      metric: { kind: 'national', measure: 'prestige', of: 'self' },
      from: 60,
      to: 100,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'CHN.europe',
      text: 'Win the trust of London, Paris and Berlin',
      metric: { kind: 'trust', from: EUROPE, toward: 'self' },
      from: 38,
      to: 70,
      weight: SECRET,
    },
    {
      id: 'CHN.overtake',
      text: 'Know more of the Moon than the United States does',
      metric: { kind: 'lead', measure: 'science', over: 'USA' },
      from: -14,
      to: 24,
      weight: SECRET,
    },
    {
      id: 'CHN.autonomy',
      text: "Depend on nobody else's infrastructure",
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 80,
      to: 100,
      weight: SECRET,
    },
    {
      id: 'CHN.base',
      text: 'See the station at the pole take shape',
      metric: { kind: 'programme', programme: 'ilrsBase' },
      from: 0,
      to: 10,
      weight: SECRET,
    },
  ],
  world: {
    id: 'CHN.world',
    text: 'Bring your framework level with the other one',
    metric: { kind: 'weightLead', camp: 'ilrs' },
    from: -26,
    to: -2,
    weight: WORLD,
  },
};

const USA: Agenda = {
  public: [
    {
      id: 'USA.science',
      text: 'Lead the world in knowledge of the Moon',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 70,
      to: 100,
      weight: PUBLIC,
    },
    {
      id: 'USA.allies',
      text: 'Keep the trust of Europe and Japan',
      metric: { kind: 'trust', from: ['GBR', 'FRA', 'DEU', 'JPN'], toward: 'self' },
      from: 70,
      to: 91,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'USA.prestige',
      text: "Outshine China in the world's eyes",
      metric: { kind: 'lead', measure: 'prestige', over: 'CHN' },
      from: -44,
      to: 32,
      weight: SECRET,
    },
    {
      id: 'USA.reactor',
      text: 'See your reactor work on the Moon',
      metric: { kind: 'programme', programme: 'usReactor' },
      from: 0,
      to: 8,
      weight: SECRET,
    },
    {
      id: 'USA.prosperity',
      text: 'Let prosperity at home grow',
      metric: { kind: 'national', measure: 'prosperity', of: 'self' },
      from: 56,
      to: 96,
      weight: SECRET,
    },
    {
      id: 'USA.door',
      text: 'Keep a door to Beijing open',
      metric: { kind: 'trust', from: ['CHN'], toward: 'self' },
      from: 20,
      to: 60,
      weight: SECRET,
    },
  ],
  world: {
    id: 'USA.world',
    text: 'Give the Accords the greater weight',
    metric: { kind: 'weightLead', camp: 'accords' },
    from: 6,
    to: 28,
    weight: WORLD,
  },
};

const RUS: Agenda = {
  public: [
    {
      id: 'RUS.prestige',
      text: 'Be counted among the great space powers',
      metric: { kind: 'national', measure: 'prestige', of: 'self' },
      from: 42,
      to: 78,
      weight: PUBLIC,
    },
    {
      id: 'RUS.plant',
      text: 'Build the power plant at the pole',
      metric: { kind: 'programme', programme: 'ilrsPlant' },
      from: 0,
      to: 10,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'RUS.europe',
      text: 'Be spoken to again by London, Paris and Berlin',
      metric: { kind: 'trust', from: EUROPE, toward: 'self' },
      from: 24,
      to: 34,
      weight: SECRET,
    },
    {
      id: 'RUS.prosperity',
      text: 'Let prosperity at home recover',
      metric: { kind: 'national', measure: 'prosperity', of: 'self' },
      from: 31,
      to: 62,
      weight: SECRET,
    },
    {
      id: 'RUS.autonomy',
      text: 'Need no partner for any part',
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 66,
      to: 100,
      weight: SECRET,
    },
    {
      id: 'RUS.science',
      text: 'Bring lunar science back to your laboratories',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 44,
      to: 100,
      weight: SECRET,
    },
  ],
  world: {
    id: 'RUS.world',
    text: 'See a second framework that counts',
    metric: { kind: 'world', measure: 'ilrsWeight' },
    from: 0,
    to: 30,
    weight: WORLD,
  },
};

const GBR: Agenda = {
  public: [
    {
      id: 'GBR.science',
      text: 'Make your laboratories indispensable',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 48,
      to: 100,
      weight: PUBLIC,
    },
    {
      id: 'GBR.washington',
      text: 'Stay close to Washington',
      metric: { kind: 'trust', from: ['USA'], toward: 'self' },
      from: 76,
      to: 96,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'GBR.prestige',
      text: 'Be the nation that others ask to chair',
      metric: { kind: 'national', measure: 'prestige', of: 'self' },
      from: 52,
      to: 66,
      weight: SECRET,
    },
    {
      id: 'GBR.beijing',
      text: 'Be welcome in Beijing all the same',
      metric: { kind: 'trust', from: ['CHN'], toward: 'self' },
      from: 28,
      to: 43,
      weight: SECRET,
    },
    {
      id: 'GBR.neighbours',
      text: 'Mend the ties with Paris and Berlin',
      metric: { kind: 'trust', from: ['FRA', 'DEU'], toward: 'self' },
      from: 54,
      to: 70,
      weight: SECRET,
    },
    {
      id: 'GBR.prosperity',
      text: 'Let prosperity at home grow',
      metric: { kind: 'national', measure: 'prosperity', of: 'self' },
      from: 35,
      to: 69,
      weight: SECRET,
    },
  ],
  world: {
    id: 'GBR.world',
    text: 'Let samples and data move openly',
    metric: { kind: 'world', measure: 'openness' },
    from: 36,
    to: 96,
    weight: WORLD,
  },
};

const FRA: Agenda = {
  public: [
    {
      id: 'FRA.autonomy',
      text: 'Choose for yourself in space',
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 54,
      to: 82,
      weight: PUBLIC,
    },
    {
      id: 'FRA.both',
      text: 'Be heard in Beijing and in Washington',
      metric: { kind: 'trust', from: ['CHN', 'USA'], toward: 'self' },
      from: 28,
      to: 76,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'FRA.science',
      text: 'Lead in isotope science',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 48,
      to: 100,
      weight: SECRET,
    },
    {
      id: 'FRA.london',
      text: 'Stand higher than London',
      metric: { kind: 'lead', measure: 'prestige', over: 'GBR' },
      from: -13,
      to: 11,
      weight: SECRET,
    },
    {
      id: 'FRA.payload',
      text: "Secure forty kilograms aboard Chang'e-8",
      metric: { kind: 'national', measure: 'payload', of: 'self' },
      from: 0,
      to: 40,
      weight: SECRET,
    },
    {
      id: 'FRA.partners',
      text: 'Stay the first friend of Berlin and Tokyo',
      metric: { kind: 'trust', from: ['DEU', 'JPN'], toward: 'self' },
      from: 40,
      to: 90,
      weight: SECRET,
    },
  ],
  world: {
    id: 'FRA.world',
    text: 'Bring the tension between the camps down',
    metric: { kind: 'world', measure: 'tension' },
    from: 80,
    to: 44,
    weight: WORLD,
  },
};

const DEU: Agenda = {
  public: [
    {
      id: 'DEU.prosperity',
      text: 'Let prosperity at home grow',
      metric: { kind: 'national', measure: 'prosperity', of: 'self' },
      from: 52,
      to: 84,
      weight: PUBLIC,
    },
    {
      id: 'DEU.trusted',
      text: 'Be trusted on every side',
      metric: { kind: 'trust', from: 'others', toward: 'self' },
      from: 42,
      to: 69,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'DEU.science',
      text: 'Make your laboratories first in cosmochemistry',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 49,
      to: 98,
      weight: SECRET,
    },
    {
      id: 'DEU.public',
      text: 'Calm the suspicion of your own public',
      metric: { kind: 'national', measure: 'skepticism', of: 'self' },
      from: 78,
      to: 46,
      weight: SECRET,
    },
    {
      id: 'DEU.autonomy',
      text: "Lean less on other powers' systems",
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 18,
      to: 63,
      weight: SECRET,
    },
    {
      id: 'DEU.beijing',
      text: 'Keep your largest market friendly',
      metric: { kind: 'trust', from: ['CHN'], toward: 'self' },
      from: 36,
      to: 68,
      weight: SECRET,
    },
  ],
  world: {
    id: 'DEU.world',
    text: "Free the world's trade of tariffs",
    metric: { kind: 'tariffs', side: 'world' },
    from: 13,
    to: 0,
    weight: WORLD,
  },
};

const JPN: Agenda = {
  public: [
    {
      id: 'JPN.science',
      text: 'Turn small samples into great science',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 50,
      to: 100,
      weight: PUBLIC,
    },
    {
      id: 'JPN.allies',
      text: 'Be the partner Washington and London rely on',
      metric: { kind: 'trust', from: ['USA', 'GBR'], toward: 'self' },
      from: 71,
      to: 86,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'JPN.prestige',
      text: 'Be seen on the Moon in your own right',
      metric: { kind: 'national', measure: 'prestige', of: 'self' },
      from: 51,
      to: 65,
      weight: SECRET,
    },
    {
      id: 'JPN.public',
      text: 'Calm the suspicion of your own public',
      metric: { kind: 'national', measure: 'skepticism', of: 'self' },
      from: 92,
      to: 50,
      weight: SECRET,
    },
    {
      id: 'JPN.beijing',
      text: 'Find a calmer footing with Beijing',
      metric: { kind: 'trust', from: ['CHN'], toward: 'self' },
      from: 12,
      to: 48,
      weight: SECRET,
    },
    {
      id: 'JPN.autonomy',
      text: 'Have a ride of your own',
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 34,
      to: 76,
      weight: SECRET,
    },
  ],
  world: {
    id: 'JPN.world',
    text: 'See people at work in the Artemis base',
    metric: { kind: 'programme', programme: 'artemisBase' },
    from: 2,
    to: 10,
    weight: WORLD,
  },
};

const PAK: Agenda = {
  public: [
    {
      id: 'PAK.science',
      text: 'Raise a lunar science of your own',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 12,
      to: 96,
      weight: PUBLIC,
    },
    {
      id: 'PAK.prestige',
      text: 'Show the world what your engineers can do',
      metric: { kind: 'national', measure: 'prestige', of: 'self' },
      from: 28,
      to: 70,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'PAK.payload',
      text: "Secure forty kilograms aboard Chang'e-8",
      metric: { kind: 'national', measure: 'payload', of: 'self' },
      from: 0,
      to: 40,
      weight: SECRET,
    },
    {
      id: 'PAK.autonomy',
      text: 'Stand on your own feet in space',
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 20,
      to: 52,
      weight: SECRET,
    },
    {
      id: 'PAK.washington',
      text: 'Be taken seriously in Washington',
      metric: { kind: 'trust', from: ['USA'], toward: 'self' },
      from: 24,
      to: 50,
      weight: SECRET,
    },
    {
      id: 'PAK.prosperity',
      text: 'Let prosperity at home grow',
      metric: { kind: 'national', measure: 'prosperity', of: 'self' },
      from: 14,
      to: 46,
      weight: SECRET,
    },
  ],
  world: {
    id: 'PAK.world',
    text: 'Have Chinese samples studied in many countries',
    metric: { kind: 'world', measure: 'laboratories' },
    from: 0,
    to: 12,
    weight: WORLD,
  },
};

const TUR: Agenda = {
  public: [
    {
      id: 'TUR.autonomy',
      text: 'Own the technology you fly',
      metric: { kind: 'national', measure: 'autonomy', of: 'self' },
      from: 36,
      to: 72,
      weight: PUBLIC,
    },
    {
      id: 'TUR.prestige',
      text: 'Put your flag on the Moon map',
      metric: { kind: 'national', measure: 'prestige', of: 'self' },
      from: 22,
      to: 78,
      weight: PUBLIC,
    },
  ],
  secret: [
    {
      id: 'TUR.bothDoors',
      text: 'Hold a seat in both frameworks',
      metric: { kind: 'standing', any: ['signed', 'member'] },
      from: 0,
      to: 2,
      weight: SECRET,
    },
    {
      id: 'TUR.science',
      text: 'Raise a lunar science of your own',
      metric: { kind: 'national', measure: 'science', of: 'self' },
      from: 12,
      to: 84,
      weight: SECRET,
    },
    {
      id: 'TUR.west',
      text: 'Be trusted in Washington and Berlin',
      metric: { kind: 'trust', from: ['USA', 'DEU'], toward: 'self' },
      from: 4,
      to: 58,
      weight: SECRET,
    },
    {
      id: 'TUR.east',
      text: 'Be trusted in Beijing and Moscow',
      metric: { kind: 'trust', from: ['CHN', 'RUS'], toward: 'self' },
      from: 12,
      to: 67,
      weight: SECRET,
    },
  ],
  world: {
    id: 'TUR.world',
    text: 'Keep the doors between the camps open',
    metric: { kind: 'world', measure: 'tension' },
    from: 82,
    to: 36,
    weight: WORLD,
  },
};

export const agendas: ByNation<Agenda> = { CHN, USA, RUS, GBR, FRA, DEU, JPN, PAK, TUR };

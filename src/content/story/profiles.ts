import type { Profile } from '../../scenario/background.ts';
import type { ByNation } from '../../vocabulary/nations.ts';

/** Who sits in each seat, as of January 2021; stances are this game's own summary of the record. */
export const profiles: ByNation<Profile> = {
  CHN: {
    nation: 'CHN',
    name: 'China',
    adjective: 'Chinese',
    capital: 'Beijing',
    stance: 'Holds the youngest lunar samples on Earth and means to build a station with partners.',
    interests: [
      'Partners for a station at the south pole',
      'A voice in the rules of the Moon',
      'Standing as an open scientific power',
    ],
    constraints: [
      'American law bars NASA from working with it',
      'Many publics doubt its motives',
      'Every gram lent is a gram less to study first',
    ],
    bestArgument:
      'It was shut out of the older clubs, so it built its own road and came back with something new. Lending those ' +
      'grains to anyone with a good question is more than most owners of lunar rock have offered lately.',
    difficulty: 2,
    tip: 'Lend early to a doubter, then publish openly; what stays in the vault earns no trust.',
    temperament: { boldness: 60, loyalty: 62, grudge: 55, thrift: 45, candour: 55 },
    temperamentReason: 'It plans in long steps, courts widely and answers every tariff in kind.',
  },
  USA: {
    nation: 'USA',
    name: 'United States',
    adjective: 'American',
    capital: 'Washington',
    stance: 'Leads the Accords, guards the Apollo rocks and is bound by its own law on China.',
    interests: [
      'Wide agreement on rules it helped to write',
      'A crewed return to the Moon',
      'Technology that stays at home',
    ],
    constraints: [
      'Congress must be asked before NASA works with China',
      'Lander and suit are late',
      'Tariffs are popular and costly',
    ],
    bestArgument:
      'Open rules, agreed in public and binding on itself, let the smallest signatory plan a landing. Care about who ' +
      'gets which technology is the price of keeping that openness safe.',
    difficulty: 2,
    tip: 'A certificate lets one act through the law; gather opinion before asking Congress for more.',
    temperament: { boldness: 58, loyalty: 60, grudge: 58, thrift: 35, candour: 52 },
    temperamentReason:
      'It has means to act often, allies to keep and a legislature that surprises its own envoys.',
  },
  RUS: {
    nation: 'RUS',
    name: 'Russia',
    adjective: 'Russian',
    capital: 'Moscow',
    stance: 'Wants equal terms or none, and brings reactors and a long memory of the Moon.',
    interests: [
      'Recognition as a founding space power',
      'The power plant of the station',
      'Fewer barriers to its trade',
    ],
    constraints: [
      'A thin recent record on the Moon',
      'A small budget and leaving engineers',
      'Little trust in Europe and America',
    ],
    bestArgument:
      'It brought lunar soil home by robot half a century ago and knows how to run a reactor in the cold. A second ' +
      'framework keeps any single country from writing all the rules.',
    difficulty: 3,
    tip: 'The plant needs a partner; your four lots of Luna soil are worth most in exchange.',
    temperament: { boldness: 66, loyalty: 48, grudge: 70, thrift: 55, candour: 40 },
    temperamentReason: 'A small budget makes it take chances, and it remembers what was done to it.',
  },
  GBR: {
    nation: 'GBR',
    name: 'United Kingdom',
    adjective: 'British',
    capital: 'London',
    stance: 'A founder of the Accords with fine laboratories and no samples of its own.',
    interests: [
      'Work for its analytical laboratories',
      'Closeness to Washington',
      'A chair at the table where rules are drafted',
    ],
    constraints: [
      'No flight of its own to the Moon',
      'Security ties that others watch',
      'A skeptical public at home',
    ],
    bestArgument:
      'Milligrams suffice where instruments are good, and its are among the best. American law on China does not bind ' +
      'it, so it can stay a loyal ally and still borrow a grain.',
    difficulty: 1,
    tip: 'Ask for a loan early; your benches turn one lot into two papers.',
    temperament: { boldness: 45, loyalty: 74, grudge: 42, thrift: 52, candour: 66 },
    temperamentReason: 'It lives by being reliable to friends and civil to the rest.',
  },
  FRA: {
    nation: 'FRA',
    name: 'France',
    adjective: 'French',
    capital: 'Paris',
    stance: 'Works with both camps and signs only what leaves it free.',
    interests: [
      'A free hand between the powers',
      'Isotope science and flown instruments',
      'A European voice that it helps to lead',
    ],
    constraints: [
      'American parts come with American rules',
      'European partners want a common line',
      'Allies expect it to choose',
    ],
    bestArgument:
      'An instrument flown with one side and a signature given to the other show that neither owns its partners. ' +
      'Somebody has to be able to speak to both when they no longer speak to each other.',
    difficulty: 2,
    tip: 'You gain most while both leaders still court you; sell each step dearly.',
    temperament: { boldness: 56, loyalty: 45, grudge: 44, thrift: 48, candour: 54 },
    temperamentReason: 'It hedges from principle and enjoys being asked.',
  },
  DEU: {
    nation: 'DEU',
    name: 'Germany',
    adjective: 'German',
    capital: 'Berlin',
    stance: 'Builds for everybody, sells to everybody and reads every clause.',
    interests: [
      'Open trade for its industry',
      'Cosmochemistry at home',
      'Rules that rest on the Outer Space Treaty',
    ],
    constraints: [
      'Exports that depend on China and America',
      'Unity with its European partners',
      'Legal doubts aired in its own parliament',
    ],
    bestArgument:
      'Trade and treaties have kept more peace than alliances alone. A partner that checks every clause is one whose ' +
      'signature means something.',
    difficulty: 1,
    tip: 'Industry pacts and lifted tariffs feed you; sign once the price is right.',
    temperament: { boldness: 34, loyalty: 62, grudge: 34, thrift: 64, candour: 82 },
    temperamentReason: 'It moves late, means what it announces and dislikes waste.',
  },
  JPN: {
    nation: 'JPN',
    name: 'Japan',
    adjective: 'Japanese',
    capital: 'Tokyo',
    stance: 'Brings asteroids home by the gram and wants a seat on a landing.',
    interests: [
      'A rover and a seat on the Moon',
      'The science of very small samples',
      'A firm bond with Washington',
    ],
    constraints: [
      'The most skeptical public of the nine',
      'No crewed ride of its own',
      'A large neighbour in another framework',
    ],
    bestArgument:
      'It has fetched grains from two asteroids and shared them by merit. It joins those who publish their rules, and ' +
      'it studies any stone that comes with a good question.',
    difficulty: 2,
    tip: 'Share asteroid grains where trust is thin; spend the gain on the rover.',
    temperament: { boldness: 42, loyalty: 78, grudge: 48, thrift: 56, candour: 70 },
    temperamentReason: 'It prizes reliability and takes risks only in engineering.',
  },
  PAK: {
    nation: 'PAK',
    name: 'Pakistan',
    adjective: 'Pakistani',
    capital: 'Islamabad',
    stance: 'A small programme with one close partner, and ties to others that it means to keep.',
    interests: ['Instruments and a rover on the Moon', 'An astronaut of its own', 'Trained people who stay'],
    constraints: [
      'No launcher and a tiny budget',
      'Dependence on one partner',
      'Floods and debts that come first',
    ],
    bestArgument:
      'A camera the size of a shoebox teaches a generation what textbooks cannot. Countries that come late gain most ' +
      'when somebody lends them a place, and have every right to accept it.',
    difficulty: 2,
    tip: "Get your kilograms aboard Chang'e-8 before the room is gone, then save for the build.",
    temperament: { boldness: 48, loyalty: 76, grudge: 38, thrift: 66, candour: 60 },
    temperamentReason: 'It has one great friend, little money and much to gain from being needed by others.',
  },
  TUR: {
    nation: 'TUR',
    name: 'Türkiye',
    adjective: 'Turkish',
    capital: 'Ankara',
    stance: 'Deals with both frameworks and has entered neither.',
    interests: [
      'Technology that it owns itself',
      'A first contact with the Moon',
      'Doors open to both frameworks',
    ],
    constraints: [
      'Alliance ties and export rules',
      'A young agency and a small budget',
      'Each side asks what it told the other',
    ],
    bestArgument:
      'A country between blocs serves both by belonging to neither. Competition for its signature is the only ' +
      'bargaining power that a newcomer has.',
    difficulty: 3,
    tip: 'Stay uncommitted while both pay for it, and mind the year when that ends.',
    temperament: { boldness: 68, loyalty: 28, grudge: 52, thrift: 44, candour: 42 },
    temperamentReason: 'It bargains openly with everybody and likes to keep its last card.',
  },
};

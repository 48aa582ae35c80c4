import type { Brief } from '../../scenario/handouts.ts';
import type { ByNation } from '../../vocabulary/nations.ts';

/**
 * Nine briefs in plain words, for readers of about thirteen. What each nation fears and argues is this game's summary of
 * its stance; no brief says that another is wrong.
 */
export const briefs: ByNation<Brief> = {
  CHN: {
    situation:
      "It is January 2021. Last month your robot Chang'e-5 brought home 1,731 grams of the Moon [5]. Your new rules keep about four fifths for research and welcome foreign teams [84]. American law bars NASA from working with you alone [8]. You and America tax each other's goods.",
    have: 'The freshest lunar soil on Earth, more flights to come, and three choices a year where most have two.',
    fear: 'That every gift is called a trick, and that others write the rules of the Moon without you.',
    argument:
      'We were shut out of the older clubs, so we built our own road. Now we lend what we found to anyone with a good question.',
    question: 'To France: what would make it easy for you to work with us and with Washington?',
    offices: {
      head: 'whom to lend to, and when to found a station',
      press: 'a Word that the doubters can check',
      science: 'which grains go out, and what comes back',
      trade: 'coins, and the tariffs with America',
    },
  },
  USA: {
    situation:
      'It is January 2021. Nine countries have signed your Artemis Accords, rules for peaceful work on the Moon. You keep 382 kilograms of Apollo rock [69]. A landing was promised for 2024, but its money is late [86]. A law stops NASA from working with China alone, unless each case is certified as safe first [8].',
    have: 'Apollo rock, many friends, a strong voice, and three choices a year where most have two.',
    fear: 'That rivals use your technology, and that a second set of rules grows up beside yours.',
    argument:
      'Our rules are public, and they bind us too. Care about who gets which technology keeps that openness safe.',
    question: 'To Germany: what keeps you from signing the Accords today?',
    offices: {
      head: 'allies, Congress, and one door to Beijing',
      press: 'a Word that allies can lean on',
      science: 'Apollo rock, and what others have found',
      trade: 'coins, and the tariffs with China',
    },
  },
  RUS: {
    situation:
      'It is January 2021. Half a century ago your robots brought home about 300 grams of the Moon [73]. You call the American plan too centred on America [87], and you are leaving its station in lunar orbit [88]. Your lander Luna-25 is set for October [90]. Europe still builds with you [91].',
    have: 'Old lunar soil, know-how with reactors, and a partner in Beijing who wants to build.',
    fear: 'To be a guest in a house that others own, and to fly too late.',
    argument:
      'No single country should write all the rules. A second plan, on equal terms, gives everyone a choice.',
    question: 'To China: what is my share if we found a station together?',
    offices: {
      head: 'with whom to build, and on what terms',
      press: 'a Word that shows you can be relied on',
      science: 'what your old soil is worth in exchange',
      trade: 'few coins, spent on one large thing',
    },
  },
  GBR: {
    situation:
      'It is January 2021. You helped to found the Artemis Accords, and you pay 16 million pounds for the design of parts of the station in lunar orbit [92]. You have no lunar flight of your own. Your laboratories are among the best in the world [93]. At home 74 in 100 see China badly [78].',
    have: 'Sharp instruments, old friends, and a name for fair chairing.',
    fear: 'To study only what others choose to send, and to be left out between two giants.',
    argument: 'Stone has no passport. If grains go to the best question, everybody learns sooner.',
    question: 'To the United States: may your friends study Chinese grains without losing your trust?',
    offices: {
      head: 'Washington first, and how far from it',
      press: 'a Word that calms people at home',
      science: 'asking for grains with a good question',
      trade: 'coins, and who pays for a shared laboratory',
    },
  },
  FRA: {
    situation:
      "It is January 2021. Your instrument DORN will fly on China's Chang'e-6; both presidents saw it agreed [80]. You also reach the station in lunar orbit through Europe's space agency [85]. You have not signed the Accords [24]. You own no lunar rock.",
    have: 'Trust on both sides, skill with isotopes, and a free signature.',
    fear: 'That you must choose one side, and that parts made in America decide where you may fly.',
    argument:
      'Work with one side and a signature with the other show that neither owns its partners. Someone must speak to both.',
    question: 'To Germany: shall Europe answer both offers with one voice?',
    offices: {
      head: 'when to sign, with whom, and for what in return',
      press: 'a Word that both capitals believe',
      science: 'your instrument, and grains for your laboratories',
      trade: 'coins, and needing nobody else too much',
    },
  },
  DEU: {
    situation:
      "It is January 2021. Through Europe's space agency you build the part that drives and feeds NASA's Orion ship [95]. You have not signed the Accords: some of your lawyers say that they leave the path of the older space treaty [96]. Trade with China is large. At home the view of China is as bad as it has ever been measured [79].",
    have: 'Industry that others need, careful lawyers, and good friends all round.',
    fear: 'A trade war in which you lose whichever side you take.',
    argument:
      'Trade and treaties have kept much peace. When a partner checks every clause, its signature means something.',
    question: 'To China and the United States: what would you give for lower tariffs on both sides?',
    offices: {
      head: 'what to sign, and after which check',
      press: 'a Word that promises no more than you can do',
      science: 'laboratories that others want to share',
      trade: 'tariffs: the world’s, not only yours',
    },
  },
  JPN: {
    situation:
      'It is January 2021. You helped to found the Artemis Accords, and this month you join the station in lunar orbit [97]. Your probe has just brought home 5.4 grams of an asteroid [74]. You own no lunar rock. At home 86 in 100 see China badly [78].',
    have: 'Great skill with tiny samples, a close ally, and a rover on the drawing board.',
    fear: 'To be a passenger on other people’s rockets, and a neighbour without a say.',
    argument:
      'We fetched grains from an asteroid and share them by merit. We stand with those who publish their rules, and still study any stone that comes with a good question.',
    question: 'To the United Kingdom: could our laboratories ask for Chinese grains together?',
    offices: {
      head: 'the ally first, and room beside that',
      press: 'a Word that keeps the public calm',
      science: 'asteroid grains to offer, lunar grains to ask for',
      trade: 'coins for the rover, year by year',
    },
  },
  PAK: {
    situation:
      'It is January 2021. You have no launcher and no lunar rock. China flew your satellite in 2018 [99], and since 2019 the two of you have an agreement on exploring space and training crews [98]. You are in a space group with China and Türkiye [37], and have no open quarrel in space with America. Your budget is small.',
    have: 'A close friend with rockets, young engineers, and much to gain from one good seat.',
    fear: 'To depend on one partner for everything, and to be thanked but not heard.',
    argument:
      'A camera the size of a shoebox can teach a generation. Those who come late have every right to accept a seat.',
    question: 'To the United States: what could we do together that your law allows?',
    offices: {
      head: 'a friend to keep, and other doors to open',
      press: 'a Word small enough to keep',
      science: 'asking for grains, then really studying them',
      trade: 'few coins: save for the place that counts',
    },
  },
  TUR: {
    situation:
      'It is January 2021. Your space agency is two years old [100]. An American rocket has just flown your satellite [101]; next month you will announce a Moon programme of your own [102]. You are in NATO, and also in a space group with China and Pakistan [37]. You have signed neither side’s papers.',
    have: 'A free signature that both sides want, and a plan of your own.',
    fear: 'To be owned by one bloc, or forgotten by both.',
    argument:
      'A country between two groups can serve both. That others compete for us is the only bargaining power a newcomer has.',
    question: 'To China and the United States: what is a place for our engineers worth to you?',
    offices: {
      head: 'offers from both sides, and the day to answer',
      press: 'a Word that keeps two doors open',
      science: 'an instrument, and somebody to fly it',
      trade: 'coins for your own probe',
    },
  },
};

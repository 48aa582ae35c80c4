import type { GlossaryTerm } from '../../scenario/background.ts';

/** Missions and samples, institutions, frameworks and law, trade, power, measures, and the words of play. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'changE5',
    term: "Chang'e-5",
    explanation:
      'A Chinese robot flight that landed on the Moon, drilled and scooped, and sent a capsule home. Its rocks are much younger than any that Apollo or Luna had brought.',
    fact: { text: 'The capsule returned 1,731 g.', date: '2020-12-17', source: '[5]' },
  },
  {
    id: 'changE6',
    term: "Chang'e-6",
    explanation:
      'The flight after it, to the side of the Moon that never faces Earth. It carried instruments of other countries. In the game it comes home in 2024, whatever is chosen, and China then has more lots to hand out.',
    fact: { text: 'It brought home 1,935.3 g.', date: '2024-06-25', source: '[42]' },
  },
  {
    id: 'changE7',
    term: "Chang'e-7",
    explanation:
      'A Chinese flight to the lunar south pole, to look for ice. A rover from the Emirates was to ride along.',
    fact: {
      text: 'It was at its launch site; no flight is confirmed in the pages used here.',
      date: '2026-04',
      source: '[68]',
    },
  },
  {
    id: 'changE8',
    term: "Chang'e-8",
    explanation:
      "A planned Chinese flight that tests techniques for a station near the south pole. It carries guests' instruments, and it can fail.",
    fact: {
      text: 'China offered partners 200 kg in all, at most 100 kg each.',
      date: '2023-10-02',
      source: '[32]',
    },
  },
  {
    id: 'apolloSamples',
    term: 'Apollo samples',
    explanation:
      'Rocks and soil that American crews brought home between 1969 and 1972. Laboratories in many countries have studied them.',
    fact: {
      text: 'The collection holds 382 kg, and about 55 requests a year lead to some 600 portions.',
      date: null,
      source: '[69]',
    },
  },
  {
    id: 'lunaSamples',
    term: 'Luna samples',
    explanation:
      'Soil that three Soviet robots brought home in the 1970s: little, but from places that no crew reached.',
    fact: { text: 'Luna 16, 20 and 24 returned about 0.3 kg together.', date: null, source: '[73]' },
  },
  {
    id: 'ryugu',
    term: 'Asteroid grains',
    explanation:
      'Grains from the asteroid Ryugu, fetched by the Japanese probe Hayabusa2. Not lunar, but studied with the same instruments by the same people.',
    fact: { text: 'The capsule held 5.4 g.', date: '2020-12', source: '[74]' },
  },
  {
    id: 'lot',
    term: 'Lot',
    explanation:
      'The unit in which the game counts samples. A lot can be studied, lent, exchanged or given. China and America start with twelve each, Russia with four.',
  },
  {
    id: 'loan',
    term: 'Loan and gift',
    explanation:
      'A loan lets others study a lot and comes with conditions; a gift is for good. Most Chinese grains abroad are loans, two small ones were gifts.',
    fact: {
      text: 'China gave Russia and France 1.5 g each; seven institutions of six countries were later lent samples.',
      date: '2025-04-24',
      source: '[1]',
    },
  },
  {
    id: 'firstPaper',
    term: 'First publication',
    explanation:
      'Whoever publishes a finding first is cited for it. Lending early may mean sharing that honour; waiting may mean that nobody else cares.',
  },
  {
    id: 'youngLava',
    term: 'Young lava',
    explanation:
      'Lava that flowed late in the life of the Moon. It tells how long the inside stayed hot, and it helps to date other worlds by their craters.',
    fact: {
      text: "A team of several countries dated Chang'e-5 lava to about two billion years.",
      date: '2021-10-07',
      source: '[93]',
    },
  },
  {
    id: 'southPole',
    term: 'South pole',
    explanation:
      'The region where sunlight grazes the rims and some craters are always dark. Light for power and ice for water lie close together, so everybody wants to land there.',
  },
  {
    id: 'payload',
    term: 'Payload',
    explanation:
      "What a craft carries for a purpose: a camera, a rover, a mirror. In the game room aboard Chang'e-8 is counted in kilograms.",
    fact: { text: 'China chose ten projects out of 41 proposals.', date: '2025-04-24', source: '[53]' },
  },
  {
    id: 'dorn',
    term: 'DORN',
    explanation:
      'A French instrument that measures radon escaping from lunar ground. It flew on a Chinese lander.',
    fact: { text: "It left Earth aboard Chang'e-6.", date: '2024-05-03', source: '[39]' },
  },
  {
    id: 'icubeQ',
    term: 'ICUBE-Q',
    explanation: 'A small Pakistani satellite released in lunar orbit by a Chinese flight.',
    fact: {
      text: "It left Earth aboard Chang'e-6; sources differ on when work on it began.",
      date: '2024-05-03',
      source: '[39]',
    },
  },
  {
    id: 'cnsa',
    term: 'CNSA',
    explanation:
      "The China National Space Administration, which owns the Chang'e samples and decides on loans.",
    fact: { text: 'It approved a ninth round of samples, 30.9 g in all.', date: '2025-08', source: '[58]' },
  },
  {
    id: 'nasa',
    term: 'NASA',
    explanation:
      'The American space agency. It leads the Artemis programme and keeps the Apollo samples, and Congress writes its budget and its limits.',
    fact: {
      text: 'It told Congress that its researchers may apply for Chinese samples.',
      date: '2023-11-29',
      source: '[33]',
    },
  },
  {
    id: 'roscosmos',
    term: 'Roscosmos',
    explanation: 'The Russian state corporation for space, partner of China in the research station.',
    fact: {
      text: 'It named thirteen countries that had joined the station; Türkiye and Kazakhstan were not among them.',
      date: '2025-04',
      source: '[4]',
    },
  },
  {
    id: 'esa',
    term: 'ESA',
    explanation:
      'The European Space Agency, in which Britain, France and Germany work with many other states. It is no part of the European Union.',
    fact: { text: 'It ended work with Russia on three Moon flights.', date: '2022-04-13', source: '[91]' },
  },
  {
    id: 'cnes',
    term: 'CNES',
    explanation: 'The French space agency. It works with NASA, ESA and CNSA.',
    fact: { text: 'It renewed its cooperation with China.', date: '2021-03-09', source: '[94]' },
  },
  {
    id: 'jaxa',
    term: 'JAXA',
    explanation: 'The Japanese space agency: two asteroid returns, and a rover promised for Artemis.',
    fact: {
      text: 'Japan is to provide a pressurised rover in return for two landing seats.',
      date: '2024-04-10',
      source: '[38]',
    },
  },
  {
    id: 'suparco',
    term: 'SUPARCO',
    explanation:
      'The space agency of Pakistan, and the borrower of its Chinese sample. Some accounts name another Pakistani institute instead.',
    fact: {
      text: 'It was among the seven institutions that were granted samples.',
      date: '2025-04-24',
      source: '[1]',
    },
  },
  {
    id: 'apsco',
    term: 'APSCO',
    explanation:
      'The Asia-Pacific Space Cooperation Organization, seated in Beijing. Pakistan and Türkiye belong to it.',
    fact: { text: 'Bangladesh, Iran and Peru are members too.', date: null, source: '[37]' },
  },
  {
    id: 'brown',
    term: 'Brown University',
    explanation:
      "A university on the American east coast, one of two in the country that were granted Chang'e-5 samples.",
    fact: { text: 'Sources conflict on whether it has collected them.', date: null, source: '[7]' },
  },
  {
    id: 'stonyBrook',
    term: 'Stony Brook University',
    explanation:
      "A New York state university that was granted Chang'e-5 samples. As no terms were agreed between the agencies, no NASA money may pay for the work.",
    fact: { text: 'It paid from its own means.', date: null, source: '[7]' },
  },
  {
    id: 'openUniversity',
    term: 'Open University',
    explanation: 'A British university with a laboratory for very small samples.',
    fact: { text: 'Its lot weighs 60 mg.', date: null, source: '[2]' },
  },
  {
    id: 'ipgp',
    term: 'Institute of Earth Physics of Paris',
    explanation: 'A French institute known for isotopes, and one of the seven borrowers.',
    fact: { text: 'It was granted samples.', date: '2025-04-24', source: '[1]' },
  },
  {
    id: 'cologne',
    term: 'University of Cologne',
    explanation: 'A German university with a school of cosmochemistry, and one of the seven borrowers.',
    fact: { text: 'It speaks of a few grams.', date: null, source: '[72]' },
  },
  {
    id: 'osaka',
    term: 'Osaka University',
    explanation: 'A Japanese university that studied asteroid grains before, and one of the seven borrowers.',
    fact: {
      text: 'Five of the seven signed for their samples at one ceremony.',
      date: '2025-04-24',
      source: '[52]',
    },
  },
  {
    id: 'artemis',
    term: 'Artemis',
    explanation:
      'The American-led programme to land crews on the Moon again, with partners who build parts of it. Not the same as the Accords.',
    fact: { text: 'A crew flew around the Moon and came home.', date: '2026-04-10', source: '[66]' },
  },
  {
    id: 'accords',
    term: 'Artemis Accords',
    explanation:
      'Principles for conduct on the Moon: openness, shared standards, rescue, peaceful use. They bind nobody in law and are no ticket for a flight.',
    fact: { text: 'Eight states founded them.', date: '2020-10-13', source: '[11]' },
  },
  {
    id: 'ilrs',
    term: 'ILRS',
    explanation:
      'The International Lunar Research Station, a base near the south pole planned by China and Russia with partners: robots first, people later.',
    fact: {
      text: 'Founded by a memorandum in March; some count from the roadmap in June.',
      date: '2021-03-09',
      source: '[23]',
    },
  },
  {
    id: 'members',
    term: 'Members of the ILRS',
    explanation:
      'Press reports speak of seventeen members. That number counts countries and international organisations together.',
    fact: { text: "Xinhua's seventeen are countries and organisations.", date: null, source: '[3]' },
  },
  {
    id: 'gateway',
    term: 'Gateway',
    explanation:
      'A small station planned in orbit around the Moon, with parts from America, Europe, Japan and Canada.',
    fact: { text: 'Japan agreed on its share.', date: '2021-01-12', source: '[97]' },
  },
  {
    id: 'dual',
    term: 'Dual membership',
    explanation:
      'Being in both frameworks. Nothing in either forbids it. In the game such a country counts half for each, and from tension 90 it stops being possible.',
    fact: { text: 'Thailand was the first to hold both.', date: '2024-12-16', source: '[12]' },
  },
  {
    id: 'uncommitted',
    term: 'Uncommitted countries',
    explanation:
      'Thirty countries without a seat that both camps court. In January 2021 none of them had signed or joined.',
  },
  {
    id: 'courting',
    term: 'Courting',
    explanation:
      'Winning an uncommitted country for a framework. The price rises each time your camp courts the same one, and if it leans the other way.',
  },
  {
    id: 'weight',
    term: 'Weight',
    explanation:
      "How much a framework counts: two for each country in it, one for a country in both. It stands for how far its habits become everybody's.",
  },
  {
    id: 'outerSpaceTreaty',
    term: 'Outer Space Treaty',
    explanation:
      'The treaty of 1967 that both frameworks stand on: nobody may own the Moon, everybody may explore it, states answer for their companies.',
  },
  {
    id: 'resources',
    term: 'Use of resources',
    explanation:
      'Taking ice or ore from the Moon. The Accords hold that this is not owning the ground; some lawyers see a strain on the treaty.',
    fact: { text: 'A Cologne professor called it a departure from the treaty.', date: null, source: '[96]' },
  },
  {
    id: 'copuos',
    term: 'Committee in Vienna',
    explanation:
      'The United Nations committee on the peaceful uses of outer space. It decides by consensus, so slowly, but everybody is in the room.',
    fact: { text: 'It heard both frameworks at one conference.', date: '2024-06-18', source: '[192]' },
  },
  {
    id: 'norm',
    term: 'Norm',
    explanation:
      'A habit that others expect one to keep. No court enforces it, yet breaking it has a price. Whoever writes norms first often keeps an advantage.',
  },
  {
    id: 'wolf',
    term: 'Wolf Amendment',
    explanation:
      'A clause in the American budget since 2011: NASA may spend nothing on bilateral work with China unless a certificate says that it is safe. It is renewed year by year.',
    fact: { text: 'Renewed once more.', date: '2026-01', source: '[9]' },
  },
  {
    id: 'certificate',
    term: 'Certificate',
    explanation:
      'The way through that clause: after asking the FBI, NASA assures Congress that one act passes on no protected technology, and that nobody takes part whom the United States holds to have violated human rights. In the game it serves for one act.',
    fact: {
      text: "NASA gave one for applications for Chang'e-5 samples.",
      date: '2023-11-29',
      source: '[33]',
    },
  },
  {
    id: 'thirdCountry',
    term: 'Third country',
    explanation:
      'The clause speaks of bilateral work. A project with a third country in it usually counts as multilateral and is allowed, at some loss of speed.',
    fact: { text: 'American universities give this advice to their staff.', date: null, source: '[10]' },
  },
  {
    id: 'itar',
    term: 'ITAR',
    explanation:
      "American rules on the export of arms and of parts that could serve as arms. They follow a part wherever it goes, inside other countries' craft too.",
    fact: {
      text: 'They reportedly kept an Emirati rover off a Chinese lander.',
      date: '2023-03',
      source: '[25]',
    },
  },
  {
    id: 'tariff',
    term: 'Tariff',
    explanation:
      'A tax on goods from another country. In the game it has three levels; it wins support at home and costs prosperity and trust.',
    fact: {
      text: 'American duties on Chinese goods averaged 19.3 per cent.',
      date: '2021-01',
      source: '[75]',
    },
  },
  {
    id: 'truce',
    term: 'Truce',
    explanation: 'A promise by two nations to raise no tariffs on each other for three years.',
    fact: { text: 'Washington and Beijing agreed on one for a year.', date: '2025-10-30', source: '[60]' },
  },
  {
    id: 'ieepa',
    term: 'Emergency tariffs',
    explanation:
      'Duties imposed under an American law for emergencies. Courts were asked whether that law allows them.',
    fact: { text: 'The Supreme Court held that it does not.', date: '2026-02-20', source: '[64]' },
  },
  {
    id: 'plant',
    term: 'Power plant of the station',
    explanation:
      'A nuclear plant that Russia and China plan for the ILRS, since polar nights and shadows starve solar cells.',
    fact: { text: 'Russia ordered one, to stand by 2036.', date: '2025-12-24', source: '[61]' },
  },
  {
    id: 'reactor',
    term: 'American lunar reactor',
    explanation:
      'A small reactor that America plans for its base. A reactor brings power and independence; a rival may see a claim in it.',
    fact: { text: 'NASA aims for 100 kilowatts by 2030.', date: '2025-07-31', source: '[57]' },
  },
  {
    id: 'trust',
    term: 'Trust',
    explanation:
      'How far one nation relies on another, from hostile through wary, cautious and warm to close. It has a direction: yours in them need not match theirs in you.',
  },
  {
    id: 'prestige',
    term: 'Prestige',
    explanation:
      "A nation's standing in the eyes of the world. It rises with deeds that others admire and falls with broken Words. From 60 it brings income.",
  },
  {
    id: 'softPower',
    term: 'Soft power',
    explanation:
      'Getting what one wants because others like or admire one, and not by paying or threatening. Sharing samples can be that, science, or both.',
  },
  {
    id: 'enthusiasm',
    term: 'Enthusiasm',
    explanation: 'The share of a public that is keen on lunar science.',
  },
  {
    id: 'skepticism',
    term: 'Scepticism',
    explanation:
      'The share of a public that suspects the motives of the other side. The higher it is, the less trust a friendly act wins.',
    fact: { text: 'In Japan 86 per cent saw China unfavourably.', date: '2020-10', source: '[78]' },
  },
  {
    id: 'autonomy',
    term: 'Autonomy',
    explanation: 'How little a nation depends on the launchers, parts and networks of other powers.',
  },
  {
    id: 'openness',
    term: 'Openness',
    explanation: 'How freely lunar data and samples move in the world.',
  },
  {
    id: 'tension',
    term: 'Tension',
    explanation:
      'How strained the camps are. From 70, choices across the line cost one more. From 90, transfers and dual membership stop until it falls under 80.',
  },
  {
    id: 'capital',
    term: 'Coins',
    explanation:
      'Diplomatic capital, counted in coins, is what choices are paid with: time, favours, attention. Some comes in each year, and what is not spent is kept up to a limit.',
  },
  {
    id: 'word',
    term: 'The Word',
    explanation:
      'One choice that each nation announces in Talk. Keeping it earns standing, if somebody doubted; breaking it costs standing and the trust of those who believed. Silence costs 1.',
  },
  {
    id: 'stake',
    term: 'Stake',
    explanation:
      "One coin laid on another nation's Word, to back it or to doubt it. Those who were right share the coins of those who were wrong.",
  },
  {
    id: 'pledge',
    term: 'Pledge',
    explanation:
      'A deal over time: I will do this if you do that, by a given year. If only one side delivers, the other has broken it, and all can see.',
  },
  {
    id: 'resolution',
    term: 'Resolution',
    explanation:
      'A motion before all nine, decided after a debate. Each audience weighs the arguments that were left standing. What is adopted holds from then on.',
  },
  {
    id: 'assembly',
    term: 'The assembly',
    explanation:
      'Where the nine argue a resolution, every third year. The highest bid tables it. Four seats speak, two on each side; the others listen and give their ballots.',
  },
  {
    id: 'affirmative',
    term: 'Affirmative and negative',
    explanation:
      'The two sides of a debate. The affirmative asks for a change and speaks first and last. The negative is against it, and in doubt it wins: that is called presumption.',
  },
  {
    id: 'constructive',
    term: 'Constructive and rebuttal',
    explanation:
      'In a constructive speech a side builds its case with new arguments. In a rebuttal, near the end, it answers what still stands against it.',
  },
  {
    id: 'crossExamination',
    term: 'Cross-examination',
    explanation:
      'One question to one argument of the other side: where is your evidence? If it is not on the table, the argument loses much of its strength.',
  },
  {
    id: 'flow',
    term: 'The flow',
    explanation:
      'The sheet on which debaters track which argument answers which. An argument that nobody answers is dropped: it stands at its full strength.',
  },
  {
    id: 'ballot',
    term: 'Ballot',
    explanation:
      'The vote of one audience. It adds up how strong the resolution is after all arguments and how far adoption would serve whoever votes. Above 500 of 1,000 it is for.',
  },
  {
    id: 'cabinet',
    term: 'Cabinet',
    explanation:
      'Your advisers for science, trade and security. One question a year has two good answers. An adviser passed over three times running resigns in public.',
  },
  {
    id: 'ledger',
    term: 'Ledger',
    explanation:
      'The list of every change in every number, with the deed that caused it and the reason. Ask "Why?" anywhere to see it.',
  },
  {
    id: 'record',
    term: 'In the record',
    explanation:
      'What really happened, with date and source. Recorded news can strike in your game; notes on what the nine really did are only for comparison.',
  },
];

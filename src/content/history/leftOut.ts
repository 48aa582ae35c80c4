/** Something on record that the recording does not hold, and why. */
export interface LeftOut {
  readonly what: string;
  /** A numbered source; null for what is a matter of this game alone. */
  readonly source: string | null;
  readonly why: string;
}

/** What the machines can't express, or say otherwise than it was. */
export const leftOut: readonly LeftOut[] = [
  {
    what: 'Russia out of the Gateway project, January 2021.',
    source: '[88]',
    why: 'Gateway is no framework of the game, so nobody can leave it. Whether Russia left or was removed is disputed.',
  },
  {
    what: 'The roadmaps, white papers and target dates that were announced.',
    source: '[105]',
    why: 'The game counts what is done; an announcement alone moves nothing in it.',
  },
  {
    what: 'The papers of October 2021.',
    source: '[110]',
    why: 'A finding can be published in the year after its study at the earliest; they stand with the study.',
  },
  {
    what: 'The Russian invasion of Ukraine and what followed from it.',
    source: '[117]',
    why: 'The game has no military acts. What other states did about it in space breaks as news.',
  },
  {
    what: '352 exemptions from American tariffs, March 2022.',
    source: '[77]',
    why: 'They are far less than one of the three levels that a tariff has here.',
  },
  {
    what: 'Quarrels and meetings of diplomats: Anchorage, Taiwan, Bali, Beijing.',
    source: '[126]',
    why: 'Nothing was agreed that one of the machines knows.',
  },
  {
    what: 'Applications to borrow samples, December 2023.',
    source: '[34]',
    why: 'A request binds in the year of the loan only, so the six ask in 2025. An institution counts as its nation.',
  },
  {
    what: 'The second and later borrowers of one nation.',
    source: '[1]',
    why: 'A round lends one lot to each nation, whatever the number of its laboratories.',
  },
  {
    what: 'The science agreement of the two powers, renewed and narrowed in December 2024.',
    source: '[47]',
    why: 'The game knows the law on NASA, and no general agreement beside it.',
  },
  {
    what: 'The steps between the tariffs of February and of April 2025.',
    source: '[48]',
    why: 'A level covers a range of rates, and the highest was reached by both.',
  },
  {
    what: 'A bill, a rule on access and the yearly renewal of the law.',
    source: '[9]',
    why: 'Here the law stands until Congress changes it, and a bill is a debate that was never held.',
  },
  {
    what: "Italian and other guests aboard Chang'e-6, -7 and -8.",
    source: '[15]',
    why: 'Only the nine take places.',
  },
  {
    what: 'Accessions as the work of those who asked for them.',
    source: '[166]',
    why: "A country's signature is its own act and breaks as news, so nobody is paid or charged for it.",
  },
  {
    what: 'The smaller weight of countries that stand in both frameworks.',
    source: '[14]',
    why: 'Two accessions by news count in full for both; the game halves them only where leaders win a country over.',
  },
  {
    what: 'Cabinets, Words, stakes and debates.',
    source: null,
    why:
      'No source tells of them. Cabinets ask from 2027 on; each seat announces the first thing that it then did, or ' +
      'is silent; nobody stakes, bids or debates.',
  },
  {
    what: 'A truce of one year.',
    source: '[60]',
    why: 'Here a truce lasts three years, as in the campaign.',
  },
];

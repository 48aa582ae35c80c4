/** What the model leaves out, and what leaving it out may distort: a point and its cost, in the order of their weight. */
export const leftOut: readonly (readonly [what: string, distorts: string])[] = [
  [
    'Most numbers are judgement. Sources say which way something pulls, almost never how hard.',
    'Which of two policies comes out ahead may depend on a step size that nobody has measured. Trust the direction of a change sooner than its amount.',
  ],
  [
    'Nine nations have a seat. India, the Emirates, South Korea, Italy, Canada and all of Africa and Latin America are countries to be courted, or news.',
    'The Moon looks more like a contest of two camps than it is, and those who belong to neither, or work with both, look weaker.',
  ],
  [
    'Each state is a single actor. Agencies, ministries, parliaments and provinces do not quarrel; a cabinet of three advisers, and five committees of one Congress, stand for them all.',
    'Governments look more consistent, and faster to change course, than real ones. No election or succession ever changes who decides.',
  ],
  [
    'Trust is one number for each pair and direction.',
    'Laboratories can trust each other where defence ministries do not. One number lets a gift of samples mend what it could not mend, and lets a tariff spoil what it need not.',
  ],
  [
    'Effects are added up, and a deed does the same whoever does it, unless a condition says otherwise.',
    'Tipping points, fatigue and surprise are rarer here than in the world. A gesture by a large power and one by a small power weigh alike.',
  ],
  [
    'Time goes in years, and all decide at once.',
    'Crises, leaks and replies within weeks are lost. Waiting to see what others do is harder than it really is.',
  ],
  [
    'There is no military and no intelligence: no satellites that serve both uses, no missiles, no espionage; wars come up in the news at most.',
    'Security worries, which much of the American law rests on, appear only as scepticism and tension. The case for caution may look weaker than those who hold it think it is.',
  ],
  [
    'Private companies do not act. Commercial landers, launch prices, and firms that work for both sides come up in the news at most.',
    'What governments decide looks more decisive than it is, on the American side above all, where much of the way to the Moon is bought.',
  ],
  [
    'The European Space Agency acts only through France, Germany and the United Kingdom, each with a seat of its own.',
    'Europe can be split here more easily than its shared budget and treaties would allow, and cannot speak as one where it would.',
  ],
  [
    'The starting point is one article, read closely, with sources added around it. It tells of sample sharing as an opening for cooperation.',
    'Sharing may earn more, and rivalry less, than an account with another starting point would give them. Many pages are copies of agency reports in English.',
  ],
  [
    'China is seen mostly through official statements and English-language press. What its scientists, public and ministries argue among themselves is hardly in the sources.',
    'China looks more of one mind than it is, and its reasons sound more official.',
  ],
  [
    'American reasons for the law are told mostly by those who want to ease it. Its supporters, and what it was made to prevent, are quoted less.',
    'Easing the law may look cheaper at home than it would be. One point for scepticism stands for a long argument about technology and trust.',
  ],
  [
    'Debates are decided by a formula. A claim is worth what it rests on, who says it and how it is answered; how well it is put counts for nothing.',
    'Eloquence, humour, face and fatigue do not sway a ballot. Audiences weigh arguments more evenly than people do.',
  ],
  [
    'Opponents plan by the few aims and interests that we, outsiders to all nine, gave them. None changes its mind about what it wants, and the one ruse it knows is to announce what it does not mean to do.',
    'A government can look simpler and more faithful to its script than it is, the smaller ones most. The balance above is that of these players; people will find other lines of play.',
  ],
];

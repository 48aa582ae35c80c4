import type { TextPart } from '../../scenario/handouts.ts';

/** The facilitator's guide: before, during and after the lesson, and what to do when something goes wrong. */
export const guide: readonly TextPart[] = [
  {
    title: 'In one minute',
    paragraphs: [
      'Nine delegations decide what happens to the newest pieces of the Moon. Each year they talk, give their Word in public, choose in secret, and see what came of it. Then the class talks about why it went as it did. The talk afterwards is the lesson; the game gives it something to talk about.',
      'You need not know the subject. The game keeps the rules, counts, and says why each number moved. You keep the time, ask questions, and take no side.',
    ],
  },
  {
    title: 'Before',
    paragraphs: [],
    points: [
      'The day before: open the classroom on the laptop you will use, in the room where you teach. Look at “Can phones reach us?” and follow what it says. Many school networks keep devices apart; you want to know that today.',
      'Put the single file on a USB stick, and print one set of role cards and one set of slips. With those, nothing can stop the lesson.',
      'Choose a plan: 45 minutes plays three years, 90 and 150 play five. At least a third is debrief. If you have less time than you hoped, play fewer years and keep the debrief.',
      'Decide who sits with whom. Three to a nation works best: mix those who talk with those who read. Do not seat a student in a nation because of where the family comes from, unless the student asks.',
      'Say beforehand that the subject is contested, that each side gets its best argument, and that a role is a role.',
    ],
  },
  {
    title: 'During',
    paragraphs: [],
    points: [
      'Arrival: code on the board, role cards on the tables. Each student finds out what the role alone holds.',
      'Offers and answers: walk round. Ask “What do you want? Who has it? What can you give?” Do not suggest a move.',
      'The Word: remind them that everyone hears it, and that a broken Word costs.',
      'Choices: silence helps. Another member of the delegation countersigns what the head lays down.',
      'Reveal: read aloud what surprises. Ask one delegation “Did you see that coming?” and go on; keep the rest for the debrief.',
      'Debate: both sides are bound to argue their side, whatever they believe. Let the class vote with their hands before the ballots open.',
      'Watch the line that says when the debrief must start. If it turns red, press “End after this year”. The game then ends whole, with its ending.',
    ],
  },
  {
    title: 'After: the debrief',
    paragraphs: [
      'First let them step out of their roles: stand up, shake hands, use real names. Then go from what happened, to why, to the world outside.',
    ],
    points: [
      'What happened? Each delegation names one moment it will remember. The debrief shows five turning points.',
      'Why? Pick a promise that was kept or broken. Who knew what at that moment? What else could they have done?',
      'Was it fair? Who had more to start with? Did a rule help one side? Let two who disagree each put the other’s case, until the other says “Yes, that is what I mean”.',
      'And in the real world? The debrief says what is on record. Ask what the game leaves out, and whom nobody asked.',
      'Close with one sentence each: “I used to think …, now I think …”.',
    ],
  },
  {
    title: 'When the network fails',
    paragraphs: [
      'Go down the ladder until something works; the console names the best rung. Phones that slept or lost the network come back to the same place by themselves, and nothing that was handed in is lost.',
    ],
    points: [
      'Some devices work: one device a delegation, passed from hand to hand.',
      'No device reaches the laptop: open the single file on any computer, and play “pass and play”: each delegation comes to it in turn.',
      'One laptop and no time: print the slips. Delegations tick and write; you key in nine slips in about a minute while they talk.',
      'The laptop itself fails: restart it and open the classroom again. The room is where it was.',
    ],
  },
  {
    title: 'When students are absent, late, or leave',
    paragraphs: [],
    points: [
      'The computer plays seats that nobody holds. You can seat somebody there at any moment.',
      'Who comes late joins by the same code and reads five lines on what has happened.',
      'Two to a nation is enough; one is enough too, and then holds every role.',
      'If a head of delegation leaves, the next member takes over by itself.',
    ],
  },
  {
    title: 'When it gets heated',
    paragraphs: [
      'The game is about governments, not about people in the room. Say so early, and again when it is needed.',
    ],
    points: [
      'Somebody speaks of “the Chinese” or “the Americans”: ask “Do you mean the government, the delegation, or the people?” and wait.',
      'A student is laughed at for a nation’s deeds, or speaks for a family: stop the game (“Pause”), step out of roles, say what you heard and what the rule is. Go on only when all are ready.',
      'Somebody asks what you think: “In this room I chair. Tell me the best argument of the side you like least.”',
      'Facts are doubted: look them up together. Each statement of the record carries its source, and says what is in doubt.',
      'Messages hurt: mute the writer, and talk after class. Free messages between delegations stay closed until you open them.',
      'A student should not play at all: give the role of observer, who notes promises made and kept and reports in the debrief.',
    ],
  },
  {
    title: 'When five minutes are left',
    paragraphs: [],
    points: [
      'Press “End the game now”. It ends with what has been done so far, and shows its ending.',
      'Ask two questions: “Which promise mattered most?” and “What would you do differently with one more year?”',
      'Hand out the exit question as homework: one thing that you would tell the other side, in its own words.',
    ],
  },
  {
    title: 'Names, data, marks',
    paragraphs: [
      'Students need no account and give no real name; a nickname is enough. What is played stays on your laptop, and “Delete everything” in the console erases it.',
      'What the game counts (speeches, offers, who handed in) is evidence for a talk with a student. It is never a mark. A shy student who thinks hard may count little.',
    ],
  },
];

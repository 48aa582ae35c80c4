import type { RefusedNames } from '../../scenario/refusedNames.ts';

/**
 * Nicknames that go on no wall: the commonest insults of several languages, and who passes for the facilitator. Short on
 * purpose: whoever leads can rename anybody, or let only made-up names in.
 */
export const refusedNames: RefusedNames = {
  anywhere: [
    ...[
      'fuck',
      'asshole',
      'arsehole',
      'cocksucker',
      'bitch',
      'bullshit',
      'faggot',
      'nigger',
      'nigga',
      'wanker',
    ],
    ...['arschloch', 'wichser', 'hurensohn', 'schlampe', 'fotze', 'ficken', 'scheiss', 'missgeburt'],
    ...['connard', 'putain', 'enculé', 'vaffanculo', 'stronzo', 'cabrón', 'maricón', 'mierda', 'pendejo'],
    ...['kurwa', 'orospu', 'siktir', 'sharmuta', 'блядь', 'пизда'],
    ...['hitler', 'himmler', 'goebbels'],
  ],
  whole: [
    ...['shit', 'cunt', 'slut', 'whore', 'pussy', 'penis', 'porn', 'porno', 'sex', 'fag', 'kkk'],
    ...[
      'arsch',
      'fick',
      'fick dich',
      'hure',
      'huren',
      'nutte',
      'spast',
      'kanake',
      'neger',
      'nazi',
      'sieg heil',
      'adolf',
    ],
    ...['merde', 'pute', 'salope', 'nique', 'puta', 'hijo de puta', 'joder', 'verga', 'cazzo'],
    ...['blyat', 'chuj', 'amk', 'сука', 'хуй'],
  ],
  leaders: [
    ...['facilitator', 'teacher', 'admin', 'administrator', 'moderator'],
    ...['lehrer', 'lehrerin', 'lehrkraft', 'moderatorin', 'spielleiter', 'spielleiterin', 'spielleitung'],
    ...['professeur', 'professeure', 'prof', 'enseignant', 'enseignante', 'facilitateur', 'facilitatrice'],
    ...[
      'profesor',
      'profesora',
      'maestro',
      'maestra',
      'docente',
      'facilitador',
      'facilitadora',
      'administrador',
    ],
  ],
};

// `node scripts/history.ts`: writes the recording of what the nine really did anew, after any change of scenario or rules.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyRecord } from '../src/lab/historyRecord.ts';

const file = fileURLToPath(new URL('../src/content/history/recording.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(historyRecord())}\n`);

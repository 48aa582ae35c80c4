import { type ComponentType, h } from 'preact';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Result } from '../../vocabulary/result.ts';
import type { Storage } from '../app/storage.ts';
import type { Kit } from '../play/kit.ts';
import type { OpenGame } from '../play/playModule.ts';
import { faultShared, whatIs } from '../words/shareWords.ts';
import { readSharedFile, readSharedLink, type SharedGame } from './readShared.ts';
import { ShareDialog, type ShareDialogProps } from './ShareDialog.tsx';
import { SharedDialog, type SharedDialogProps } from './SharedDialog.tsx';
import { takeOver } from './takeOver.ts';

export type { SharedGame } from './readShared.ts';

/** What arrives when a game is handed on, or one that was handed on is opened. */
export interface Sharing {
  readonly ShareDialog: ComponentType<ShareDialogProps>;
  readonly SharedDialog: ComponentType<Omit<SharedDialogProps, 'kit'>>;
  /** Reads a link's text, or a file. The fault is worded already: one sentence with the place. */
  read(source: string | File): Promise<Result<SharedGame, string>>;
  takeOver(shared: SharedGame, persons: readonly Nation[], storage: Storage): OpenGame;
}

export function sharingOf(kit: Kit): Sharing {
  return {
    ShareDialog,
    SharedDialog: (props) => h(SharedDialog, { ...props, kit }),
    async read(source) {
      const isLink = typeof source === 'string';
      const read = isLink ? await readSharedLink(source, kit) : await readSharedFile(source, kit);
      if (read.ok) return read;
      return { ok: false, fault: faultShared(read.fault, whatIs(isLink ? null : source.name)) };
    },
    takeOver: (shared, persons, storage) => takeOver(kit, shared, persons, storage),
  };
}

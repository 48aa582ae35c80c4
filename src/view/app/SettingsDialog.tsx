import { sayTitle, type TitleKey } from '../words/titleWords.ts';
import { Dialog } from './Dialog.tsx';
import type { Settings, SettingsStore } from './settings.ts';
import { useStore } from './useStore.ts';

const CHOICES = {
  theme: ['night', 'day'],
  text: ['normal', 'large', 'largest'],
  motion: ['full', 'reduced'],
  graphics: ['high', 'low', 'off'],
} as const;

export function SettingsDialog(props: { readonly store: SettingsStore; readonly onClose: () => void }) {
  const settings = useStore(props.store, props.store.get);
  const set = (change: Partial<Settings>) => props.store.set(change);
  return (
    <Dialog title={sayTitle('settings.title')} onClose={props.onClose}>
      {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
        <fieldset class="options" key={name}>
          <legend>{sayTitle(`settings.${name}`)}</legend>
          <div class="row">
            {CHOICES[name].map((value) => (
              <label class="option" key={value}>
                <input
                  type="radio"
                  name={name}
                  checked={settings[name] === value}
                  onChange={() => set({ [name]: value })}
                />
                <span>{sayTitle(`settings.${name}.${value}` as TitleKey)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {(['sound', 'captions'] as const).map((name) => (
        <label class="option" key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => set({ [name]: event.currentTarget.checked })}
          />
          <span>{sayTitle(`settings.${name}`)}</span>
        </label>
      ))}
      {(['music', 'effects'] as const).map((name) => (
        <label class="field" key={name}>
          <span>{sayTitle(`settings.${name}`)}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={10}
            value={settings[name]}
            disabled={!settings.sound}
            onInput={(event) => set({ [name]: Number(event.currentTarget.value) })}
          />
        </label>
      ))}
    </Dialog>
  );
}

import type { UserConfig } from 'vite';

/** The site's settings without its pages: merged with another page, all of them would be built. */
export function withoutPages({
  build: { rolldownOptions, ...options } = {},
  ...config
}: UserConfig): UserConfig {
  return { ...config, build: { ...options, rolldownOptions: { ...rolldownOptions, input: undefined } } };
}

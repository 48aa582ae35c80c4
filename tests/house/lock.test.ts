import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const lock = (read('package-lock.json') as { packages: Record<string, Package> }).packages;
const asked = read('package.json') as Package;

/** Whether Node finds a package by that name from a folder of the lockfile, or from one above it. */
function isLocked(name: string, from: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in lock) return true;
  return from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

// npm writes such a lockfile without complaint where a registry lacks a package for some platform, and then
// refuses it in a fresh clone; whoever has node_modules already never sees it.
it('the lockfile has every package that another asks for, on every platform', () => {
  const missing = Object.entries(lock).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name}, asked for by ${path || 'package.json'}`),
  );
  expect(missing).toEqual([]);
});

it('every locked package has a version and a checksum, and names no registry', () => {
  const faults = Object.entries(lock).filter(
    ([path, { version, integrity, resolved }]) =>
      path !== '' && (version === undefined || integrity === undefined || resolved !== undefined),
  );
  expect(faults.map(([path]) => path)).toEqual([]);
});

it('what package.json asks for is pinned, and is what is locked', () => {
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    for (const [name, version] of Object.entries(asked[group] ?? {})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
    expect(lock['']?.[group] ?? {}).toEqual(asked[group] ?? {});
  }
});

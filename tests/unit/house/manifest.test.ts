import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds, manifestOf } from './package';
import { root } from './sources';

const permissions = {
  'chrome-mv3': ['storage', 'scripting', 'contextMenus', 'sidePanel'],
  'firefox-mv3': ['storage', 'scripting', 'contextMenus'],
};

/** Every field, so that nothing comes in unread. */
const fields = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

const ownFields = {
  'chrome-mv3': ['minimum_chrome_version', 'side_panel', 'storage'],
  'firefox-mv3': ['browser_specific_settings', 'sidebar_action'],
};

describe.each(builds)('%s', (build) => {
  const manifest = manifestOf(build);

  test('has these fields and no others [H08]', () => {
    expect(Object.keys(manifest).sort()).toEqual([...fields, ...ownFields[build]].sort());
  });

  test('asks for these permissions and no others [H08]', () => {
    expect(manifest.permissions).toEqual(permissions[build]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  test('starts the gate alone in pages, in every frame, in the isolated world [H08]', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['<all_urls>'],
        js: ['gate.js'],
        run_at: 'document_end',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ]);
  });

  test('its pages load what is in the package and nothing else [H08]', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('is a manifest of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

test('the oldest versions that have what is used are named, and the README names the same', () => {
  const chrome = manifestOf('chrome-mv3').minimum_chrome_version;
  const firefox = manifestOf('firefox-mv3').browser_specific_settings;
  expect(chrome).toBe('129');
  expect(firefox).toMatchObject({ gecko: { strict_min_version: '147.0' } });
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toMatch(/\*\*Chrome,[^*]+\*\* \(129 or newer\)/);
  expect(readme).toMatch(/\*\*Firefox\*\* \(147 or newer\)/);
});

// A build step of the desk: the styles of the Ant Design components that the desk uses, as one static sheet. The
// components then write no style elements at run time, so the pages can forbid inline styles.
import { createRequire } from 'node:module';
import type { ComponentType, ReactNode } from 'react';
import type { Plugin } from 'vite';
import { deskTheme } from '../src/desk/ui/theme.ts';

type Element = (type: unknown, props: object | null, ...children: ReactNode[]) => ReactNode;
type Cssinjs = {
  createCache: () => object;
  extractStyle: (cache: object, options: { plain: boolean }) => string;
  StyleProvider: ComponentType<{ cache: object }>;
};
type StyleHook = { readonly default: (prefixClass: string, rootClass: string) => unknown };

const id = 'virtual:antd.css';

// Every component the desk uses; one that is missing here has no looks.
const componentNames =
  'Alert App AutoComplete Button Checkbox Dropdown Form Input InputNumber Menu Popover Progress Radio Select Space Spin Tag Tooltip'.split(
    ' ',
  );

/** Serves `virtual:antd.css`. */
export function antdStyles(): Plugin {
  return {
    name: 'antd-styles',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (module) => (module === `\0${id}` ? antdStyleSheet() : undefined),
  };
}

// Fields draw themselves and take no children.
const isLeaf = (part: unknown, leaves: readonly unknown[]): boolean => leaves.includes(part);

/** Renders every component once, as the library asks for, and takes the styles they register. */
function antdStyleSheet(): string {
  const require = createRequire(import.meta.url);
  const { createElement }: { createElement: Element } = require('react');
  const { renderToString }: { renderToString: (node: ReactNode) => string } = require('react-dom/server');
  const { createCache, extractStyle, StyleProvider }: Cssinjs = require('@ant-design/cssinjs');
  const antd: Record<string, Record<string, unknown>> = require('antd');
  const cache = createCache();
  const leaves: unknown[] = ['Input', 'InputNumber', 'Select', 'AutoComplete', 'Progress', 'Menu'].map(
    (name) => antd[name],
  );
  leaves.push(antd['Input']?.['Password'], antd['Input']?.['TextArea']);
  const theme = { ...deskTheme, zeroRuntime: false };
  const panel = '_InternalPanelDoNotUseOrYouWillBeFired';
  const parts = componentNames.map((name) => antd[name]);
  const inner = [antd['Input']?.['Password'], antd['Input']?.['TextArea'], antd['Space']?.['Compact']];
  const panels = ['Drawer', 'Message', 'Popover', 'Tooltip'].map((name) =>
    name === 'Message' ? antd['message']?.[panel] : antd[name]?.[panel],
  );
  // The panel of a dialog has a theme of its own, whose variables a real dialog does not see.
  const { default: useModalStyle }: StyleHook = require('antd/lib/modal/style');
  const modal: ComponentType = () => {
    useModalStyle('ant-modal', 'ant-modal-css-var');
    return null;
  };
  renderToString(
    createElement(
      StyleProvider,
      { cache },
      createElement(
        antd['ConfigProvider'],
        { theme },
        ...[...parts, ...inner, ...panels, modal]
          .filter((part) => part !== undefined)
          .map((part, key) =>
            createElement(part, {
              key,
              ...(isLeaf(part, leaves) ? {} : { children: createElement('i', null) }),
            }),
          ),
      ),
    ),
  );
  return extractStyle(cache, { plain: true });
}

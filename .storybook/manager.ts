import type { FunctionComponent } from 'react';
import { createElement as h } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { Criterion } from './criterion-panel.ts';
import { Paste } from './paste-panel.ts';

function panel(name: string, title: string, content: FunctionComponent): void {
  addons.add(`civita/${name}/panel`, {
    type: types.PANEL,
    title,
    render: ({ active }) => h(AddonPanel, { active: active ?? false, children: h(content) }),
  });
}

addons.register('civita', () => {
  panel('paste', 'Incolla', Paste);
  panel('criterion', 'Criterio', Criterion);
});

import { offer } from './adapter.ts';
import { clonedAdapter, plain } from './markup.ts';

const style = document.createElement('style');
style.textContent = `.card { box-sizing: border-box; border: 1px solid #d6dde4; border-radius: 4px; padding: 20px; margin: 0 0 16px; font: 16px/1.5 system-ui, sans-serif; color: #17212b }
.card p, .card dl, .card dd, .card h3 { margin: 0 } .card h3 { font-size: 1.44em; line-height: 1.25 } .label, .note, .card dt { color: #4c5a68; font-size: .83em }
.card dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 24px; margin-top: 16px } .card dl > div { padding: 8px 0; border-top: 1px solid #d6dde4 }
.card footer { display: flex; justify-content: space-between; border-top: 1px solid #d6dde4; padding-top: 12px }`;
document.head.append(style);
offer(clonedAdapter(plain));

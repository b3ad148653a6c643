/* The block in the editor: fields at the side, and the page's own HTML as preview, which Civita's script brings to life. */
(({ blocks, blockEditor, components, element, serverSideRender: ServerSideRender }, { words, ready, ...told }) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl } = components;

  function Edit({ attributes, setAttributes }) {
    const field = (name) =>
      h(TextControl, {
        key: name,
        label: words[name],
        help: words[`${name}-help`],
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const choice = h(SelectControl, {
      label: words.component,
      options: told.components,
      value: attributes.component,
      onChange: (component) => setAttributes({ component }),
    });
    const preview =
      attributes.value && attributes.page
        ? h(ServerSideRender, { block: 'civita/element', attributes })
        : h(Placeholder, { icon: 'building', label: 'Civita', instructions: words.choose });
    return h(
      Fragment,
      null,
      h(InspectorControls, null, h(PanelBody, null, choice, ['value', 'page', 'text', 'options'].map(field))),
      h('div', useBlockProps(), ready ? null : h('p', null, words['not-set']), preview),
    );
  }

  blocks.registerBlockType('civita/element', { edit: Edit, save: () => null });
})(window.wp, window.civitaBlock);

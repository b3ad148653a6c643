// Shows the copy buttons, which do nothing without scripts. Where the browser gives no clipboard, the text is selected.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  const status = button.parentElement.querySelector('[role="status"]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    text.select();
    status.textContent = await navigator.clipboard.writeText(text.value).then(
      () => 'Copiato',
      () => 'Il testo è selezionato: copialo con la tastiera',
    );
  });
}

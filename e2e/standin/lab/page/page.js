const output = document.querySelector('output');
const show = (files) => {
  output.textContent = [...files].map((file) => window.lab.pathOf(file) || `${file.name} has no path`).join(', ');
};
document.querySelector('input').addEventListener('change', (event) => show(event.target.files));
const drop = document.querySelector('.drop');
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  show(event.dataTransfer.files);
});
window.lab.onTold((value) => {
  output.textContent = `told ${value}`;
});
document.documentElement.dataset.ready = 'true';

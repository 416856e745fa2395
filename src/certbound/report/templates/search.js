(function () {
  var field = document.getElementById("words"), said = document.getElementById("said");
  if (!field || !said) return;
  document.getElementById("search").hidden = false;
  var articles = Array.prototype.slice.call(document.querySelectorAll("article"));
  var texts = articles.map(function (a) { return a.textContent.toLowerCase(); });
  field.addEventListener("input", function () {
    var words = field.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
    articles.forEach(function (a, i) {
      var fits = words.every(function (w) { return texts[i].indexOf(w) >= 0; });
      a.classList.toggle("away", !fits);
      count += fits ? 1 : 0;
    });
    said.textContent = words.length ? count + " of " + articles.length : "";
  });
})();

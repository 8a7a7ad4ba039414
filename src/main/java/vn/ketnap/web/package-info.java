/// The shell of a page: layout, tags of the visual language, errors, dates and numbers in Vietnamese.
///
/// # How to write a page
///
/// A page is a controller in `<room>.pages`, named after it, which answers a [Page]; a template of the same name in
/// `templates/<room>/`; and a public record, the template's only parameter, called `page`. The template calls
/// `@template.web.shell`, which adds band, menu, demo words, day, notice and foot by itself.
///
/// ```java
/// @Controller
/// @RequestMapping("/cells/{cell}/remark")
/// class RemarkPage {
///
///     /// What was typed, as it was typed; the same record is shown again, so nothing is lost.
///     public record Form(@Nullable String on, @Nullable String words) {}
///
///     public record Model(Organization cell, Form form, Errors errors, List<Finding> findings) {}
///
///     @GetMapping
///     Page show(@PathVariable OrganizationRef cell, Actor actor) {
///         return Page.of("meeting/Remark", new Model(seen(cell, actor), new Form(null, null), Errors.NONE,
/// List.of()));
///     }
///
///     @PostMapping
///     Page submit(@PathVariable OrganizationRef cell, Form form, Actor actor) {
///         var typed = new Typed(today.date());
///         var on = typed.pastDay("on", form.on());
///         var words = typed.words("words", form.words());
///         if (!typed.fine()) {
///             return Page.refused("meeting/Remark", new Model(seen(cell, actor), form, typed.errors(), List.of()));
///         }
///         remarks.hear(cell, on.orElseThrow(), words.orElseThrow(), actor);
///         return Page.redirect("/cells/" + cell).saying("meeting.saved");
///     }
///
///     private Organization seen(OrganizationRef cell, Actor actor) {
///         return organizations.find(cell, today.date()).orElseThrow(NotHere::new); // another cell's page is 404
///     }
/// }
/// ```
/// ```html
/// @import static vn.ketnap.web.Say.*
/// @param vn.ketnap.meeting.pages.RemarkPage.Model page
/// @template.web.shell(title = t("meeting.menu"), content = @`
///   @template.web.head(title = t("meeting.menu"), lead = @`${page.cell().name()}`)
///   @template.web.findings(findings = page.findings(), form = "act", mayOverride = false)
///   <form id="act" class="card sheet-form" method="post" novalidate>
///     @template.web.csrf()
///     @template.web.errors(errors = page.errors())
///     @template.web.date(name = "on", label = t("meeting.field.on"), value = page.form().on(), error =
/// page.errors().on("on"))
///     @template.web.field(name = "words", label = t("meeting.field.heard"), value = page.form().words(),
///         error = page.errors().on("words"), rows = 3)
///     <button class="btn main">${t("web.save")}</button>
///   </form>
/// `)
/// ```
///
/// - Models and forms are public records, for templates are compiled in a package of their own.
/// - Every word is in `messages/<room>_vi.properties` and `_en`, under a key that begins with the room:
///   `meeting.recorded=Đã ghi {0} nhận xét`, `meeting.recorded={0} {0|remark|remarks} recorded`. In templates
///   `t(key, …)`, `say(text)`, `day(date)`, `number(n)`, `percent(share)`; in Java a [Sentence], or
/// `words.in(language)`. A key put
///   together from parts begins with a literal that ends in a dot: `t("admission.stage." + stage.word())`.
/// - Tags, in `templates/web/`: `head`, `field` (also text area: `rows`), `date`, `number`, `select`, `pick`, `check`,
///   `csrf` (in every form that posts), `errors`, `findings`, `note`, `tag`, `icon`, `day`, `nums`, `chips`, `pile` and
///   `job`, `timeline`, `pager`, `bar`, `crumbs`. `patterns.jte` shows each in use.
/// - No inline script or style: the browser is told to refuse both. `data-print` on a button prints, `data-open="id"`
///   opens a dialog, `data-submit-on-change` sends a filter. Widths of bars are drawn as SVG.
/// - Tables: `div.sheet > table.tb.fold`; forms: `form.card.sheet-form`. Classes are those of `ketnap.css`; a page
///   has no style sheet of its own.
/// - The menu line is a bean: `@Bean MenuItem remarks() { return MenuItem.forRoles(30, "meeting.menu", "/remarks",
///   "meet", Role.OFFICER); }`; below 100 daily pages, from 100 the rest. A number beside it: a bean [MenuBadge].
/// - A list is read by key, not by page number: [Pager].
/// - What is not there, or is another cell's: `throw new NotHere()` (404). Seen but not to be done: [NotAllowed] (403).
///   A refused form: [Page#refused] (422). Anything else thrown is a fault, shown with a number and without its cause.
/// - A test asks with `MockMvcTester`, as `PageTests` does, or with a browser, as the tests with a `Browser` do.
@ApplicationModule(displayName = "Web", allowedDependencies = "basics")
@NullMarked
package vn.ketnap.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

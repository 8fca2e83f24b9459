/** Verbs with which instructions of this field begin, in their base form. */
export const VERBS: ReadonlySet<string> = new Set(
  `abstain accept access account achieve acknowledge acquire activate adapt add address adhere adjust adopt advise aim alias align
  allow analyze analyse annotate announce answer anticipate append apply approve arrange ask assert assess assign assume attach
  audit authenticate author avoid await back balance base batch be begin benchmark bind block book bound brace branch break bring
  build bump bundle cache calculate call cancel capitalize capitalise capture care cast catch centralize change check cherry-pick
  choose cite clarify clean clear clone close code collapse collect colocate co-locate combine come comment commit communicate
  compare compile complete compose compress compute condense confirm configure conform connect consider consolidate constrain
  construct consult consume contain contact continue contribute control convert coordinate copy correct cover craft create credit
  cut deal debug decide declare decouple default defer define delegate delete deliver denote depend deploy deprecate describe
  design destructure detect determine develop diagnose differentiate direct disable discard disclose discourage discuss dispatch
  display dispose distinguish divide do document download draft drive drop duplicate edit elaborate eliminate embed embrace
  emit employ emulate enable encapsulate enclose encode encourage encrypt end enforce ensure enter escape establish evaluate
  examine exclude execute exercise exit expand expect explain explore export expose express extend extract factor fail fall
  favor favour feature fetch file fill filter find finish fix flag flatten focus fold follow force forget format forward free
  freeze gate gather generate get give go grant group guarantee guard handle hand hard-code hardcode harden have hide highlight
  hoist hold honor honour host identify ignore illustrate implement import improve include increase increment indent indicate
  inform inherit initialize initialise inject inline input insert inspect install instrument integrate intend interpolate
  introduce invoke isolate iterate join judge justify keep know label lazy-load lead learn leave let leverage lift limit link
  lint list listen load locate lock log look lower maintain make manage map mark mask match measure memoize mention merge
  migrate mimic mind minimize minimise mirror mix mock model modify modularize monitor mount move mutate name namespace narrow
  navigate need nest normalize normalise note notice notify observe obtain offer omit only open operate opt optimize optimise
  order organize organise outline output override own pack package pad parse parameterize partition pass paste patch pause pay
  perform permit persist pick pin place plan point populate port position post postpone practice practise precede pre-allocate
  prefer prefix prepare present preserve prevent print prioritize prioritise probe proceed process produce profile prohibit
  propagate propose protect prove provide prune publish pull purge push put qualify query question quote raise rate reach read
  rebase rebuild recommend record recreate redact reduce refactor refer reference refine refrain regenerate register reject rely
  release remain remember remove rename render reorder repeat rephrase replace reply report represent request require rerun
  reserve reset resolve respect respond restart restore restrict retain rethrow retry return reuse revert review revise
  rewrite roll rotate round run sanitize sanitise satisfy save scan scope seal search secure seed select send separate serialize
  serve set share ship shorten should show sign signal simplify sketch skip solve sort spawn specify spell split squash stage
  standardize stand start state stay stick stop store stream strive structure stub style submit subscribe substitute suffix
  suggest supply support suppress surround switch synchronize sync tag tailor take talk target teach tell terminate test think
  throttle throw tidy tie time title toggle touch track transform translate treat trigger trim trust try tune turn type
  underscore understand undo unify update upgrade upload use utilize utilise validate value vary vendor verify version view
  visit wait walk want warn watch weigh work wrap write yield zero`.split(/\s+/),
)

#!/usr/bin/env bash
# Moodle's VPL runs this for "Evaluate", and then the vpl_execution that it leaves: the report as a comment, and the
# grade. A line of the report begins with ">", so that nothing in it is taken for a grade.
cat >vpl_execution <<'END'
#!/usr/bin/env bash
@submission@
"$kit/grade.sh" "$out/submission" "$out/grade" >"$out/log" 2>&1
status=$?
case "$status" in
  0 | 1 | 3) ;;
  *)
    printf '<|--\n-The grader itself failed. That is not your fault: tell your teacher.\n'
    sed 's/^/>/' "$out/log"
    printf -- '--|>\n'
    exit "$status"
    ;;
esac
echo '<|--'
sed 's/^/>/' "$out/grade/report.txt"
echo '--|>'
echo "Grade :=>> $(sed -n 's/^  "score" *: *\([0-9.]*\),*$/\1/p' "$out/grade/report.json" | head -n 1)"
END
chmod +x vpl_execution

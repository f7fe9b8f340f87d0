import TaktCommand

Program.main()
